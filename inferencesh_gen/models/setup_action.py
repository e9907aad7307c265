# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..runtime import codecs
from ..runtime.model import Field, Model

if TYPE_CHECKING:
    from .setup_action_type import SetupActionType


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False)
class SetupAction(Model):
    """What a person has to do to meet a requirement."""

    type: SetupActionType
    """The kind of setup: add a secret, connect a provider, or widen the scopes of a connection."""
    provider: str | None = None
    """Key of the provider to connect."""
    provider_name: str | None = None
    """Name of the provider, for people."""
    scopes: list[str] | None = None
    """Scopes to ask the provider for."""
    scope_descriptions: dict[str, str] | None = None
    """What each scope allows, for people."""
    secrets: list[str] | None = None
    """Names of the secrets to add."""
    provider_website: str | None = None
    """Where the provider is found."""
    instructions: str | None = None
    """Steps to follow, for people."""

    _fields: ClassVar[Mapping[str, Field]] = {
        "type": Field("type", codecs.Enum("SetupActionType"), required=True),
        "provider": Field("provider", codecs.scalar),
        "provider_name": Field("provider_name", codecs.scalar),
        "scopes": Field("scopes", codecs.plain_array),
        "scope_descriptions": Field("scope_descriptions", codecs.plain_map),
        "secrets": Field("secrets", codecs.plain_array),
        "provider_website": Field("provider_website", codecs.scalar),
        "instructions": Field("instructions", codecs.scalar),
    }
