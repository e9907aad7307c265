# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..runtime import codecs
from ..runtime.model import Field, Model

if TYPE_CHECKING:
    from .credential_requirement import CredentialRequirement
    from .function_kind import FunctionKind
    from .tool_annotations import ToolAnnotations


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False)
class AppFunction(Model):
    """A function that an app offers."""

    name: str
    input_schema: Any
    """JSON Schema of its input."""
    output_schema: Any
    """JSON Schema of its output."""
    description: str | None = None
    capabilities: list[str] | None = None
    """What it supports, by name."""
    kind: FunctionKind | None = None
    credentials: list[CredentialRequirement] | None = None
    """Provider accounts it needs beyond those of the app."""
    annotations: ToolAnnotations | None = None
    """Hints about its effects."""

    _fields: ClassVar[Mapping[str, Field]] = {
        "name": Field("name", codecs.scalar, required=True),
        "input_schema": Field("input_schema", codecs.scalar, required=True),
        "output_schema": Field("output_schema", codecs.scalar, required=True),
        "description": Field("description", codecs.scalar),
        "capabilities": Field("capabilities", codecs.plain_array),
        "kind": Field("kind", codecs.Enum("FunctionKind")),
        "credentials": Field("credentials", codecs.Array(codecs.Object("CredentialRequirement"))),
        "annotations": Field("annotations", codecs.Object("ToolAnnotations")),
    }
