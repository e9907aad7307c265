# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..runtime import codecs
from ..runtime.model import Field, Model

if TYPE_CHECKING:
    from .credential_scope import CredentialScope


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False)
class ConnectionInfo(Model):
    """The caller's connection to a server."""

    connection_id: str | None = None
    tool_count: int | None = None
    """Tools the server offered."""
    tools_listed_at: datetime.datetime | None = None
    """When it was last asked for its tools."""
    last_called_at: datetime.datetime | None = None
    """When a tool was last called."""
    last_error: str | None = None
    """What the last failed call answered."""
    status: str | None = None
    """State of the connection."""
    scope: CredentialScope | None = None
    """Whose account it is."""

    _fields: ClassVar[Mapping[str, Field]] = {
        "connection_id": Field("connection_id", codecs.scalar),
        "tool_count": Field("tool_count", codecs.scalar),
        "tools_listed_at": Field("tools_listed_at", codecs.timestamp),
        "last_called_at": Field("last_called_at", codecs.timestamp),
        "last_error": Field("last_error", codecs.scalar),
        "status": Field("status", codecs.scalar),
        "scope": Field("scope", codecs.Enum("CredentialScope")),
    }
