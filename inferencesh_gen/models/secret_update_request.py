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
class SecretUpdateRequest(Model):
    """The new value of a secret."""

    value: str
    """The secret itself."""
    description: str | None = None
    """What it is for."""

    _fields: ClassVar[Mapping[str, Field]] = {
        "value": Field("value", codecs.scalar, required=True, secret=True),
        "description": Field("description", codecs.scalar),
    }
