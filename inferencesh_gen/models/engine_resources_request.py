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
class EngineResourcesRequest(Model):
    """Apps and agents that engines are wanted for."""

    app_ids: list[str] | None = None
    agent_ids: list[str] | None = None

    _fields: ClassVar[Mapping[str, Field]] = {
        "app_ids": Field("app_ids", codecs.plain_array),
        "agent_ids": Field("agent_ids", codecs.plain_array),
    }
