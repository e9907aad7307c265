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
class RAM(Model):
    """Memory."""

    total: int
    available: int
    """What programs can still get."""
    used: int
    free: int
    """What nothing uses, not even a cache."""
    usage: float
    """Part of it that is used."""
    total_physical: int
    """Memory built in."""
    total_usable: int
    """Memory left to the system."""
    bootloader_usage: int
    """Memory the firmware keeps."""
    swap_total: int
    swap_used: int
    swap_free: int
    swap_usage: float
    """Part of the swap space that is used."""

    _fields: ClassVar[Mapping[str, Field]] = {
        "total": Field("total", codecs.scalar, required=True),
        "available": Field("available", codecs.scalar, required=True),
        "used": Field("used", codecs.scalar, required=True),
        "free": Field("free", codecs.scalar, required=True),
        "usage": Field("usage", codecs.scalar, required=True),
        "total_physical": Field("total_physical", codecs.scalar, required=True),
        "total_usable": Field("total_usable", codecs.scalar, required=True),
        "bootloader_usage": Field("bootloader_usage", codecs.scalar, required=True),
        "swap_total": Field("swap_total", codecs.scalar, required=True),
        "swap_used": Field("swap_used", codecs.scalar, required=True),
        "swap_free": Field("swap_free", codecs.scalar, required=True),
        "swap_usage": Field("swap_usage", codecs.scalar, required=True),
    }
