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
class ToolCallFunctionDelta(Model):
    """What was added to the function of a tool call."""

    name: str | None = None
    """Name of the function; replaces."""
    arguments: str | None = None
    """JSON text to append to the arguments."""

    _fields: ClassVar[Mapping[str, Field]] = {
        "name": Field("name", codecs.scalar),
        "arguments": Field("arguments", codecs.scalar),
    }
