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
class WorkerGPU(Model):
    """A GPU of a worker."""

    id: str
    worker_id: str
    gpu_id: str
    """Id the driver gives it."""
    type: GPUType
    """Make of a GPU. ANY takes whichever there is, NONE needs none."""
    name: str
    vram: int
    """Memory of the GPU."""

    _fields: ClassVar[Mapping[str, Field]] = {
        "id": Field("id", codecs.scalar, required=True),
        "worker_id": Field("worker_id", codecs.scalar, required=True),
        "gpu_id": Field("gpu_id", codecs.scalar, required=True),
        "type": Field("type", codecs.Enum("GPUType"), required=True),
        "name": Field("name", codecs.scalar, required=True),
        "vram": Field("vram", codecs.scalar, required=True),
    }
