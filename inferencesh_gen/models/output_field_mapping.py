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
class OutputFieldMapping(Model):
    """Where a field of the output of a flow comes from."""

    output_field_name: str
    """Name in the output of the flow."""
    source_node_id: str
    """Node it comes from."""
    source_field_path: str
    """Path within the output of that node."""
    type: str
    schema: Any
    """JSON Schema of the field."""

    _fields: ClassVar[Mapping[str, Field]] = {
        "output_field_name": Field("outputFieldName", codecs.scalar, required=True),
        "source_node_id": Field("sourceNodeId", codecs.scalar, required=True),
        "source_field_path": Field("sourceFieldPath", codecs.scalar, required=True),
        "type": Field("type", codecs.scalar, required=True),
        "schema": Field("schema", codecs.scalar, required=True),
    }
