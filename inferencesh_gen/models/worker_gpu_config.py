# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..runtime import codecs
from ..runtime.model import Field, Model

if TYPE_CHECKING:
    pass


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False)
class WorkerGPUConfig(Model):
    """A worker with GPUs."""

    gpus: list[Any]
    """Positions of its GPUs in the machine, from 0."""

    _fields: ClassVar[Mapping[str, Field]] = {
        "gpus": Field("gpus", codecs.plain_array, required=True),
    }
