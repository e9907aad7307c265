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
class SecretSend(Model):
    """That an agent is about to send secrets to a host."""

    agent: str | None = None
    """Reference of the agent."""
    agent_id: str | None = None
    agent_version_id: str | None = None
    host: str | None = None
    """Host they would be sent to."""
    secrets: list[str] | None = None
    """Names of the secrets."""

    _fields: ClassVar[Mapping[str, Field]] = {
        "agent": Field("agent", codecs.scalar),
        "agent_id": Field("agent_id", codecs.scalar),
        "agent_version_id": Field("agent_version_id", codecs.scalar),
        "host": Field("host", codecs.scalar),
        "secrets": Field("secrets", codecs.plain_array),
    }
