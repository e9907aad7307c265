# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..runtime import codecs
from ..runtime.model import Field, Model

if TYPE_CHECKING:
    from .tool_parameters import ToolParameters


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False)
class ToolFunction(Model):
    """The function that a tool is."""

    name: str
    description: str
    """What it does."""
    parameters: ToolParameters | None = None
    """Its arguments."""
    required: list[str] | None = None
    """Names of the arguments that are needed."""

    _fields: ClassVar[Mapping[str, Field]] = {
        "name": Field("name", codecs.scalar, required=True),
        "description": Field("description", codecs.scalar, required=True),
        "parameters": Field("parameters", codecs.Object("ToolParameters")),
        "required": Field("required", codecs.plain_array),
    }
