# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..runtime import codecs
from ..runtime.model import Field, Model

if TYPE_CHECKING:
    from .agent import Agent
    from .agent_version import AgentVersion


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False)
class ChatAgent(Model):
    """The agent of a chat."""

    chat_id: str | None = None
    agent_id: str | None = None
    agent: Agent | None = None
    agent_version_id: str | None = None
    """Version that the next run uses."""
    agent_version: AgentVersion | None = None

    _fields: ClassVar[Mapping[str, Field]] = {
        "chat_id": Field("chat_id", codecs.scalar),
        "agent_id": Field("agent_id", codecs.scalar),
        "agent": Field("agent", codecs.Object("Agent")),
        "agent_version_id": Field("agent_version_id", codecs.scalar),
        "agent_version": Field("agent_version", codecs.Object("AgentVersion")),
    }
