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
class InternalToolConfig(Model):
    """A built-in tool."""

    category: str
    """Group it belongs to, such as `plan`."""
    operation: str
    """What it does within that group."""

    _fields: ClassVar[Mapping[str, Field]] = {
        "category": Field("category", codecs.scalar, required=True),
        "operation": Field("operation", codecs.scalar, required=True),
    }
