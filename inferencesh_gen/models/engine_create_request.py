# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..runtime import codecs
from ..runtime.model import Field, Model

if TYPE_CHECKING:
    from .instance_input import InstanceInput


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False)
class EngineCreateRequest(Model):
    """A new engine."""

    name: str | None = None
    instance: InstanceInput | None = None
    """The machine to rent for it."""

    _fields: ClassVar[Mapping[str, Field]] = {
        "name": Field("name", codecs.scalar),
        "instance": Field("instance", codecs.Object("InstanceInput")),
    }
