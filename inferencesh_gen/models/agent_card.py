# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..runtime import codecs
from ..runtime.model import Field, Model

if TYPE_CHECKING:
    from .agent_card_capabilities import AgentCardCapabilities
    from .agent_card_provider import AgentCardProvider
    from .agent_card_skill import AgentCardSkill


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False)
class AgentCard(Model):
    """The card by which other agents find an agent, as the A2A protocol wants it."""

    name: str | None = None
    description: str | None = None
    version: str | None = None
    url: str | None = None
    """Where the agent speaks A2A."""
    documentation_url: str | None = None
    """Its page for people."""
    protocol_version: str | None = None
    """Version of the protocol."""
    preferred_transport: str | None = None
    provider: AgentCardProvider | None = None
    capabilities: AgentCardCapabilities | None = None
    default_input_modes: list[str] | None = None
    """Media types it takes."""
    default_output_modes: list[str] | None = None
    """Media types it answers with."""
    skills: list[AgentCardSkill] | None = None
    """What it can do, after its tools and skills."""
    security_schemes: Any = None
    """How to authenticate."""

    _fields: ClassVar[Mapping[str, Field]] = {
        "name": Field("name", codecs.scalar),
        "description": Field("description", codecs.scalar),
        "version": Field("version", codecs.scalar),
        "url": Field("url", codecs.scalar),
        "documentation_url": Field("documentationUrl", codecs.scalar),
        "protocol_version": Field("protocolVersion", codecs.scalar),
        "preferred_transport": Field("preferredTransport", codecs.scalar),
        "provider": Field("provider", codecs.Object("AgentCardProvider")),
        "capabilities": Field("capabilities", codecs.Object("AgentCardCapabilities")),
        "default_input_modes": Field("defaultInputModes", codecs.plain_array),
        "default_output_modes": Field("defaultOutputModes", codecs.plain_array),
        "skills": Field("skills", codecs.Array(codecs.Object("AgentCardSkill"))),
        "security_schemes": Field("securitySchemes", codecs.scalar),
    }
