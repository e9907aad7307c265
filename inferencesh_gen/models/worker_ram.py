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
class WorkerRAM(Model):
    """Memory of a worker."""

    id: str
    worker_id: str
    total: int
    """Size of the memory."""

    _fields: ClassVar[Mapping[str, Field]] = {
        "id": Field("id", codecs.scalar, required=True),
        "worker_id": Field("worker_id", codecs.scalar, required=True),
        "total": Field("total", codecs.scalar, required=True),
    }
