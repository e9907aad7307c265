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
class CPU(Model):
    """A processor."""

    name: str
    vendor_id: str
    family: str
    model: str
    cores: int
    frequency: str
    """Clock rate, as the system prints it."""
    usage: float
    """Use of all its cores together."""
    normalized_usage: float
    """Use divided by the number of cores."""

    _fields: ClassVar[Mapping[str, Field]] = {
        "name": Field("name", codecs.scalar, required=True),
        "vendor_id": Field("vendor_id", codecs.scalar, required=True),
        "family": Field("family", codecs.scalar, required=True),
        "model": Field("model", codecs.scalar, required=True),
        "cores": Field("cores", codecs.scalar, required=True),
        "frequency": Field("frequency", codecs.scalar, required=True),
        "usage": Field("usage", codecs.scalar, required=True),
        "normalized_usage": Field("normalized_usage", codecs.scalar, required=True),
    }
