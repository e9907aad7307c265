# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..runtime import codecs
from ..runtime.model import Field, Model

if TYPE_CHECKING:
    from .response_format_type import ResponseFormatType


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False)
class ResponseFormat(Model):
    """The form of an answer."""

    type: ResponseFormatType
    """The form of an answer."""
    name: str | None = None
    """Name of the schema."""
    json_schema: Any = None
    """JSON Schema of the answer."""
    strict: bool | None = None
    """Keep to the schema exactly."""

    _fields: ClassVar[Mapping[str, Field]] = {
        "type": Field("type", codecs.Enum("ResponseFormatType"), required=True),
        "name": Field("name", codecs.scalar),
        "json_schema": Field("json_schema", codecs.scalar),
        "strict": Field("strict", codecs.scalar),
    }
