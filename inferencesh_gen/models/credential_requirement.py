# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..runtime import codecs
from ..runtime.model import Field, Model

if TYPE_CHECKING:
    from .auth_method import AuthMethod
    from .company_seed import CompanySeed
    from .credential_scope import CredentialScope


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False)
class CredentialRequirement(Model):
    """A provider account that an app needs."""

    slug: str | None = None
    """Key of the provider, or of the credential the app declares itself."""
    key: str | None = None
    """Former name of `slug` with a capability: `google.sheets`."""
    display_name: str | None = None
    description: str | None = None
    """What it is for."""
    optional: bool | None = None
    """Whether the app runs without it."""
    provider: CompanySeed | None = None
    """The provider, if the app declares it itself."""
    auth: AuthMethod | None = None
    """How to authenticate, if the app declares it itself."""
    capabilities: list[str] | None = None
    """Parts of the provider that are used, such as `sheets`."""
    scopes: list[str] | None = None
    """Scopes to ask the provider for."""
    secrets: list[str] | None = None
    """Names of the secrets it comes as."""
    connection_scope: CredentialScope | None = None
    """Whose account is meant."""
    instructions: str | None = None
    """Steps to get it, for people."""
    docs_url: str | None = None
    expires_after_days: int | None = None
    """Days after which it has to be renewed."""

    _fields: ClassVar[Mapping[str, Field]] = {
        "slug": Field("slug", codecs.scalar),
        "key": Field("key", codecs.scalar),
        "display_name": Field("display_name", codecs.scalar),
        "description": Field("description", codecs.scalar),
        "optional": Field("optional", codecs.scalar),
        "provider": Field("provider", codecs.Object("CompanySeed")),
        "auth": Field("auth", codecs.Object("AuthMethod")),
        "capabilities": Field("capabilities", codecs.plain_array),
        "scopes": Field("scopes", codecs.plain_array),
        "secrets": Field("secrets", codecs.plain_array),
        "connection_scope": Field("connection_scope", codecs.Enum("CredentialScope")),
        "instructions": Field("instructions", codecs.scalar),
        "docs_url": Field("docs_url", codecs.scalar),
        "expires_after_days": Field("expires_after_days", codecs.scalar),
    }
