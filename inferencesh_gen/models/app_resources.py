# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..runtime import codecs
from ..runtime.model import Field, Model

if TYPE_CHECKING:
    from .app_gpu_resource import AppGPUResource


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False)
class AppResources(Model):
    """Hardware that an app needs."""

    gpu: AppGPUResource
    """GPUs that an app needs."""
    ram: int
    """Memory it needs."""

    _fields: ClassVar[Mapping[str, Field]] = {
        "gpu": Field("gpu", codecs.Object("AppGPUResource"), required=True),
        "ram": Field("ram", codecs.scalar, required=True),
    }
