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
class TaskEgress(Model):
    """Network traffic of a task."""

    bytes_out: int | None = None
    """Bytes sent."""
    bytes_in: int | None = None
    """Bytes received."""

    _fields: ClassVar[Mapping[str, Field]] = {
        "bytes_out": Field("bytes_out", codecs.scalar),
        "bytes_in": Field("bytes_in", codecs.scalar),
    }
