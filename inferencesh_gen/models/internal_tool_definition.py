# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..runtime import codecs
from ..runtime.model import Field, Model

if TYPE_CHECKING:
    from .internal_tool_scope import InternalToolScope


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False)
class InternalToolDefinition(Model):
    """A group of built-in tools."""

    id: str
    """Name of its switch in InternalToolsConfig."""
    name: str
    """Name for people."""
    description: str
    tools: list[str]
    """Names of the tools."""
    scope: InternalToolScope
    """Which agents may have a built-in tool: all, only those that people talk to, or only sub-agents."""
    default_enabled: bool
    """Whether an agent has them unless it says otherwise."""

    _fields: ClassVar[Mapping[str, Field]] = {
        "id": Field("id", codecs.scalar, required=True),
        "name": Field("name", codecs.scalar, required=True),
        "description": Field("description", codecs.scalar, required=True),
        "tools": Field("tools", codecs.plain_array, required=True),
        "scope": Field("scope", codecs.Enum("InternalToolScope"), required=True),
        "default_enabled": Field("default_enabled", codecs.scalar, required=True),
    }
