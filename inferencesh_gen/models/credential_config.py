# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..runtime import codecs
from ..runtime.model import Field, Model

if TYPE_CHECKING:
    from .company_summary import CompanySummary
    from .credential import Credential
    from .credential_grant import CredentialGrant
    from .credential_scope import CredentialScope
    from .secret_field_config import SecretFieldConfig


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False)
class CredentialConfig(Model):
    """A provider that can be connected, and whether it is."""

    slug: str
    """Key of this way to connect it."""
    provider: str
    """Key of the provider."""
    type: str
    """How it is connected, such as `oauth` or `api_key`."""
    name: str
    short_name: str
    description: str
    allows_byok: bool
    """Whether an application or key of one's own can be used."""
    available: bool
    """Whether it can be connected now."""
    has_managed: bool
    """Whether the platform has an application for it."""
    company: CompanySummary | None = None
    """Who runs it."""
    icon_url: str | None = None
    how_it_works: list[str] | None = None
    """What connecting means, for people."""
    instructions: str | None = None
    """Steps to follow, for people."""
    docs_url: str | None = None
    secret_fields: list[SecretFieldConfig] | None = None
    """What the person has to enter."""
    expires_after_days: int | None = None
    """Days after which it has to be renewed."""
    connection_scope: CredentialScope | None = None
    """Whose account it is."""
    app: Credential | None = None
    """The team's own application."""
    auth_provider_id: str | None = None
    """The team's own description of the provider."""
    credential: Credential | None = None
    """The account that is connected."""
    accounts: list[Credential] | None = None
    """All accounts that are connected."""
    multi_account: bool | None = None
    """Whether several accounts can be connected."""
    grant: CredentialGrant | None = None
    custom_provider_id: str | None = None
    """Former name of `auth_provider_id`."""

    _fields: ClassVar[Mapping[str, Field]] = {
        "slug": Field("slug", codecs.scalar, required=True),
        "provider": Field("provider", codecs.scalar, required=True),
        "type": Field("type", codecs.scalar, required=True),
        "name": Field("name", codecs.scalar, required=True),
        "short_name": Field("short_name", codecs.scalar, required=True),
        "description": Field("description", codecs.scalar, required=True),
        "allows_byok": Field("allows_byok", codecs.scalar, required=True),
        "available": Field("available", codecs.scalar, required=True),
        "has_managed": Field("has_managed", codecs.scalar, required=True),
        "company": Field("company", codecs.Object("CompanySummary")),
        "icon_url": Field("icon_url", codecs.scalar),
        "how_it_works": Field("how_it_works", codecs.plain_array),
        "instructions": Field("instructions", codecs.scalar),
        "docs_url": Field("docs_url", codecs.scalar),
        "secret_fields": Field("secret_fields", codecs.Array(codecs.Object("SecretFieldConfig"))),
        "expires_after_days": Field("expires_after_days", codecs.scalar),
        "connection_scope": Field("connection_scope", codecs.Enum("CredentialScope")),
        "app": Field("app", codecs.Object("Credential")),
        "auth_provider_id": Field("auth_provider_id", codecs.scalar),
        "credential": Field("credential", codecs.Object("Credential")),
        "accounts": Field("accounts", codecs.Array(codecs.Object("Credential"))),
        "multi_account": Field("multi_account", codecs.scalar),
        "grant": Field("grant", codecs.Enum("CredentialGrant")),
        "custom_provider_id": Field("custom_provider_id", codecs.scalar),
    }
