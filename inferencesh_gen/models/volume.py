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
class Volume(Model):
    """A disk."""

    name: str
    size: int
    used: int
    free: int
    usage: float
    """Part of it that is used."""

    _fields: ClassVar[Mapping[str, Field]] = {
        "name": Field("name", codecs.scalar, required=True),
        "size": Field("size", codecs.scalar, required=True),
        "used": Field("used", codecs.scalar, required=True),
        "free": Field("free", codecs.scalar, required=True),
        "usage": Field("usage", codecs.scalar, required=True),
    }
