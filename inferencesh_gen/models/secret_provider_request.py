# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..runtime import codecs
from ..runtime.model import Field, Model

if TYPE_CHECKING:
    from .credential_scope import CredentialScope


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False)
class SecretProviderRequest(Model):
    """The provider that a secret is for."""

    provider: str
    """Key of the provider."""
    connection_scope: CredentialScope | None = None
    """Whose account it is."""
    provider_name: str | None = None
    """Name of a provider the platform does not know, for people."""
    provider_website: str | None = None
    """Where that provider is found."""
    label: str | None = None
    """Which of several accounts it is, for people."""

    _fields: ClassVar[Mapping[str, Field]] = {
        "provider": Field("provider", codecs.scalar, required=True),
        "connection_scope": Field("connection_scope", codecs.Enum("CredentialScope")),
        "provider_name": Field("provider_name", codecs.scalar),
        "provider_website": Field("provider_website", codecs.scalar),
        "label": Field("label", codecs.scalar),
    }
