# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..runtime import codecs
from ..runtime.model import Field, Model

if TYPE_CHECKING:
    from .worker_cpu_config import WorkerCPUConfig
    from .worker_gpu_config import WorkerGPUConfig


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False)
class WorkerConfig(Model):
    """Workers an engine runs."""

    cpu: WorkerCPUConfig
    """Workers without a GPU."""
    gpu: list[WorkerGPUConfig]
    """One entry a worker with GPUs."""

    _fields: ClassVar[Mapping[str, Field]] = {
        "cpu": Field("cpu", codecs.Object("WorkerCPUConfig"), required=True),
        "gpu": Field("gpu", codecs.Array(codecs.Object("WorkerGPUConfig")), required=True),
    }
