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
class SocketAccess(Model):
    """A live connection to a running task."""

    id: str
    url: str
    """WebSocket URL; treat it as opaque."""
    token: str
    """Short-lived token for the connection."""
    expires_at: datetime.datetime
    """When the token ends."""

    _fields: ClassVar[Mapping[str, Field]] = {
        "id": Field("id", codecs.scalar, required=True),
        "url": Field("url", codecs.scalar, required=True),
        "token": Field("token", codecs.scalar, required=True, secret=True),
        "expires_at": Field("expires_at", codecs.timestamp, required=True),
    }
