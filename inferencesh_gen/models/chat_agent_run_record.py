# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar, Literal

from attrs import define

from ..runtime import codecs
from ..runtime.model import Field, Model

if TYPE_CHECKING:
    from .agent_run import AgentRun


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False)
class ChatAgentRunRecord(Model):
    """An agent run that has started, changed or ended."""

    event: Literal["agent_runs"]
    data: AgentRun
    """One stretch of work of an agent: from a message to its answer. A chat has at most one run that has not
    ended."""

    _fields: ClassVar[Mapping[str, Field]] = {
        "event": Field("event", codecs.scalar, required=True),
        "data": Field("data", codecs.Object("AgentRun"), required=True),
    }
