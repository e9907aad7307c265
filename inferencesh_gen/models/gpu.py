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
class GPU(Model):
    """A GPU."""

    id: str
    """Id the driver gives it."""
    name: str
    index: int
    """Position in the machine, from 0."""
    cuda_version: str
    driver_version: str
    memory_used: int
    memory_total: int
    temperature: int
    """Degrees Celsius."""

    _fields: ClassVar[Mapping[str, Field]] = {
        "id": Field("id", codecs.scalar, required=True),
        "name": Field("name", codecs.scalar, required=True),
        "index": Field("index", codecs.scalar, required=True),
        "cuda_version": Field("cuda_version", codecs.scalar, required=True),
        "driver_version": Field("driver_version", codecs.scalar, required=True),
        "memory_used": Field("memory_used", codecs.scalar, required=True),
        "memory_total": Field("memory_total", codecs.scalar, required=True),
        "temperature": Field("temperature", codecs.scalar, required=True),
    }
