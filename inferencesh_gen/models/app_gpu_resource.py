# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..runtime import codecs
from ..runtime.model import Field, Model

if TYPE_CHECKING:
    from .gpu_type import GPUType


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False)
class AppGPUResource(Model):
    """GPUs that an app needs."""

    count: int
    """How many."""
    vram: int
    """Memory of each."""
    type: GPUType
    """Make of a GPU. ANY takes whichever there is, NONE needs none."""

    _fields: ClassVar[Mapping[str, Field]] = {
        "count": Field("count", codecs.scalar, required=True),
        "vram": Field("vram", codecs.scalar, required=True),
        "type": Field("type", codecs.Enum("GPUType"), required=True),
    }
