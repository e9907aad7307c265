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
class AgentUpdateRequest(Model):
    """What to change about an agent. Other fields can't be changed."""

    visibility: Visibility | None = None
    """Who may see it."""
    images: ResourceImages | None = None
    version: AgentConfigInput | None = None
    """A new configuration; it becomes the current version."""

    _fields: ClassVar[Mapping[str, Field]] = {
        "visibility": Field("visibility", codecs.Enum("Visibility")),
        "images": Field("images", codecs.Object("ResourceImages")),
        "version": Field("version", codecs.Object("AgentConfigInput")),
    }
