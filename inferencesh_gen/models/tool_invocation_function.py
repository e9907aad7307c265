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
class ToolInvocationFunction(Model):
    """The function that is called, with its arguments."""

    name: str
    arguments: dict[str, Any]
    """A JSON object with values of any kind."""

    _fields: ClassVar[Mapping[str, Field]] = {
        "name": Field("name", codecs.scalar, required=True),
        "arguments": Field("arguments", codecs.plain_map, required=True),
    }
