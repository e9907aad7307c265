# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..runtime import codecs
from ..runtime.model import Field, Model

if TYPE_CHECKING:
    pass


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False)
class MCPTool(Model):
    """A tool of a server."""

    name: str
    title: str | None = None
    """Name for people."""
    description: str | None = None
    """What it does, told to the model."""
    input_schema: Any = None
    """JSON Schema of its arguments."""
    output_schema: Any = None
    """JSON Schema of its structured answer."""
    annotations: Any = None
    """Hints such as `readOnlyHint`; a JSON object."""

    _fields: ClassVar[Mapping[str, Field]] = {
        "name": Field("name", codecs.scalar, required=True),
        "title": Field("title", codecs.scalar),
        "description": Field("description", codecs.scalar),
        "input_schema": Field("inputSchema", codecs.scalar),
        "output_schema": Field("outputSchema", codecs.scalar),
        "annotations": Field("annotations", codecs.scalar),
    }
