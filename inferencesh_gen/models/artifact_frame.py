# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..runtime import codecs
from ..runtime.model import Field, Model

if TYPE_CHECKING:
    pass


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False)
class ArtifactFrame(Model):
    """Where a browser finds the page of an artifact."""

    artifact_id: str
    version_id: str
    version_short_id: str
    embed_url: str
    """URL for a frame within another page."""
    top_url: str
    """URL for a window of its own."""
    exchange: bool
    expires_at: datetime.datetime | None = None
    """When the URLs end."""

    _fields: ClassVar[Mapping[str, Field]] = {
        "artifact_id": Field("artifact_id", codecs.scalar, required=True),
        "version_id": Field("version_id", codecs.scalar, required=True),
        "version_short_id": Field("version_short_id", codecs.scalar, required=True),
        "embed_url": Field("embed_url", codecs.scalar, required=True),
        "top_url": Field("top_url", codecs.scalar, required=True),
        "exchange": Field("exchange", codecs.scalar, required=True),
        "expires_at": Field("expires_at", codecs.timestamp),
    }
