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
class InstanceTypeConfiguration(Model):
    """Hardware of a machine to rent."""

    gpu_type: str
    """Model of its GPUs."""
    gpu_manufacturer: str
    interconnect: str
    """How its GPUs are attached."""
    memory_in_gb: int
    num_gpus: int
    nvlink: bool
    """Whether NVLink connects its GPUs."""
    os_options: list[str]
    """Operating systems to choose from."""
    storage_in_gb: int
    vcpus: int
    vram_per_gpu_in_gb: int

    _fields: ClassVar[Mapping[str, Field]] = {
        "gpu_type": Field("gpu_type", codecs.scalar, required=True),
        "gpu_manufacturer": Field("gpu_manufacturer", codecs.scalar, required=True),
        "interconnect": Field("interconnect", codecs.scalar, required=True),
        "memory_in_gb": Field("memory_in_gb", codecs.scalar, required=True),
        "num_gpus": Field("num_gpus", codecs.scalar, required=True),
        "nvlink": Field("nvlink", codecs.scalar, required=True),
        "os_options": Field("os_options", codecs.plain_array, required=True),
        "storage_in_gb": Field("storage_in_gb", codecs.scalar, required=True),
        "vcpus": Field("vcpus", codecs.scalar, required=True),
        "vram_per_gpu_in_gb": Field("vram_per_gpu_in_gb", codecs.scalar, required=True),
    }
