# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..runtime import codecs
from ..runtime.model import Field, Model

if TYPE_CHECKING:
    from .agent_config_input import AgentConfigInput
    from .resource_images import ResourceImages
    from .visibility import Visibility


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False)
class CreateAgentRequest(Model):
    """An agent to store, or a new version of one."""

    name: str
    """Name within the team's namespace."""
    id: str | None = None
    """Agent that gets a new version. Without it the one with this `name` does, if there is one."""
    title: str | None = None
    """Name for people."""
    images: ResourceImages | None = None
    visibility: Visibility | None = None
    """Who may see it; a new version without it changes nothing."""
    harness: str | None = None
    """External program that drives the agent; the built-in loop when absent."""
    profile_id: str | None = None
    """Profile the harness runs with."""
    remote_id: str | None = None
    """Remote machine the harness runs on."""
    project_id: str | None = None
    """Project to file it under."""
    version: AgentConfigInput | None = None
    """Its configuration."""
    namespace: str | None = None

    _fields: ClassVar[Mapping[str, Field]] = {
        "name": Field("name", codecs.scalar, required=True),
        "id": Field("id", codecs.scalar),
        "title": Field("title", codecs.scalar),
        "images": Field("images", codecs.Object("ResourceImages")),
        "visibility": Field("visibility", codecs.Enum("Visibility")),
        "harness": Field("harness", codecs.scalar),
        "profile_id": Field("profile_id", codecs.scalar),
        "remote_id": Field("remote_id", codecs.scalar),
        "project_id": Field("project_id", codecs.scalar),
        "version": Field("version", codecs.Object("AgentConfigInput")),
        "namespace": Field("namespace", codecs.scalar),
    }
