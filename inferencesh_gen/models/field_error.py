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
class FieldError(Model):
    """One wrong field of a request."""

    field: str | None = None
    """Where, as a JSON pointer such as `/function`."""
    message: str | None = None
    """What is wrong with it."""

    _fields: ClassVar[Mapping[str, Field]] = {
        "field": Field("field", codecs.scalar),
        "message": Field("message", codecs.scalar),
    }
