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
class ClientToolConfig(Model):
    """A tool that the caller runs."""

    input_schema: Any = None
    """JSON Schema of the arguments."""
    output_schema: Any = None
    """JSON Schema of the result."""

    _fields: ClassVar[Mapping[str, Field]] = {
        "input_schema": Field("input_schema", codecs.scalar),
        "output_schema": Field("output_schema", codecs.scalar),
    }
