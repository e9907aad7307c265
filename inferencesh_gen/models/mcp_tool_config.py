# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..runtime import codecs
from ..runtime.model import Field, Model

if TYPE_CHECKING:
    pass


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False)
class MCPToolConfig(Model):
    """A tool of an MCP server."""

    tool_name: str
    """Name of the tool on the server."""
    server: str | None = None
    """Slug of the server."""
    integration_id: str | None = None

    _fields: ClassVar[Mapping[str, Field]] = {
        "tool_name": Field("tool_name", codecs.scalar, required=True),
        "server": Field("server", codecs.scalar),
        "integration_id": Field("integration_id", codecs.scalar),
    }
