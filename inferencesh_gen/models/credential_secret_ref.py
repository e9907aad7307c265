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
class CredentialSecretRef(Model):
    """A secret that a credential comes as."""

    id: str | None = None
    key: str | None = None
    """Name of the secret."""
    updated_at: datetime.datetime | None = None

    _fields: ClassVar[Mapping[str, Field]] = {
        "id": Field("id", codecs.scalar),
        "key": Field("key", codecs.scalar),
        "updated_at": Field("updated_at", codecs.timestamp),
    }
