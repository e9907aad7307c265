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
class InternalToolsConfig(Model):
    """Which built-in tools an agent has. Absent means the default of the tool."""

    plan: bool | None = None
    """Keep a plan of steps."""
    memory: bool | None = None
    """Remember facts within the chat."""
    widget: bool | None = None
    """Show interactive widgets."""
    finish: bool | None = None
    """End with a structured output."""
    skills: bool | None = None
    """Look up skills."""
    host_context: bool | None = None
    """Deprecated and ignored."""
    meta: bool | None = None
    """Inspect and change its own configuration. Off by default."""
    artifact: bool | None = None
    """Make artifacts. Off by default."""
    agent: bool | None = None
    """Start sub-agents. Off by default."""
    remote: bool | None = None
    """Work on remote machines. Off by default."""
    knowledge: bool | None = None
    """Search knowledge. Off by default."""
    wait: bool | None = None
    """Pause until something happens."""
    spawn: bool | None = None
    """Former name of `agent`."""

    _fields: ClassVar[Mapping[str, Field]] = {
        "plan": Field("plan", codecs.scalar),
        "memory": Field("memory", codecs.scalar),
        "widget": Field("widget", codecs.scalar),
        "finish": Field("finish", codecs.scalar),
        "skills": Field("skills", codecs.scalar),
        "host_context": Field("host_context", codecs.scalar),
        "meta": Field("meta", codecs.scalar),
        "artifact": Field("artifact", codecs.scalar),
        "agent": Field("agent", codecs.scalar),
        "remote": Field("remote", codecs.scalar),
        "knowledge": Field("knowledge", codecs.scalar),
        "wait": Field("wait", codecs.scalar),
        "spawn": Field("spawn", codecs.scalar),
    }
