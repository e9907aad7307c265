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
class EngineExtendRequest(Model):
    """How much longer a rented machine is kept."""

    additional_hours: int | None = None
    """Hours to add; the server chooses when absent."""

    _fields: ClassVar[Mapping[str, Field]] = {
        "additional_hours": Field("additional_hours", codecs.scalar),
    }
