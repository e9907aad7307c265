# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..runtime import codecs
from ..runtime.model import Field, Model

if TYPE_CHECKING:
    from .credential_grant import CredentialGrant
    from .credential_scope import CredentialScope
    from .credential_secret_ref import CredentialSecretRef
    from .credential_status import CredentialStatus
    from .credential_type import CredentialType
    from .team_relation import TeamRelation
    from .user_relation import UserRelation
    from .visibility import Visibility


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False)
class Credential(Model):
    """An account at a provider that is connected to a team or a user. Its tokens are never shown."""

    id: str
    """Lowercase ULID of 26 characters."""
    short_id: str
    """Short form of the id, for people."""
    created_at: datetime.datetime
    updated_at: datetime.datetime
    user_id: str
    """Id of the user who made it."""
    team_id: str
    """Id of the team (workspace) that owns it."""
    visibility: Visibility
    """Who may see an object: its owner alone, the team, the organization, everybody, or everybody who has the
    link."""
    provider: str
    """Key of the provider."""
    type: CredentialType
    """How an account is connected; `wif` is workload identity federation."""
    scope: CredentialScope
    """Whose account a credential is."""
    status: CredentialStatus
    """Whether a credential can be used."""
    display_name: str
    """Name for people."""
    scopes: list[str]
    """Scopes the provider granted."""
    is_primary: bool
    """Whether it is the one used when there are several."""
    deleted_at: datetime.datetime | None = None
    """Set once the object is deleted."""
    user: UserRelation | None = None
    """The user who made it, where the server joins it."""
    team: TeamRelation | None = None
    """The owning team, where the server joins it."""
    org_id: str | None = None
    grant: CredentialGrant | None = None
    """What it provides."""
    app_credential_id: str | None = None
    """The registered application it was connected with."""
    icon_url: str | None = None
    account_id: str | None = None
    """Id of the account at the provider."""
    account_identifier: str | None = None
    """Name of the account at the provider, such as its email address."""
    account_name: str | None = None
    """Name of the account, for people."""
    allowed_scopes: list[str] | None = None
    """Scopes that may be used of them."""
    expires_at: datetime.datetime | None = None
    """When it has to be renewed."""
    vault_id: str | None = None
    """Vault it lies in."""
    metadata: Any = None
    """Facts the provider gave; a JSON object."""
    error_message: str | None = None
    """Why it does not work."""
    secrets: list[CredentialSecretRef] | None = None
    """Secrets it comes as."""

    _fields: ClassVar[Mapping[str, Field]] = {
        "id": Field("id", codecs.scalar, required=True),
        "short_id": Field("short_id", codecs.scalar, required=True),
        "created_at": Field("created_at", codecs.timestamp, required=True),
        "updated_at": Field("updated_at", codecs.timestamp, required=True),
        "user_id": Field("user_id", codecs.scalar, required=True),
        "team_id": Field("team_id", codecs.scalar, required=True),
        "visibility": Field("visibility", codecs.Enum("Visibility"), required=True),
        "provider": Field("provider", codecs.scalar, required=True),
        "type": Field("type", codecs.Enum("CredentialType"), required=True),
        "scope": Field("scope", codecs.Enum("CredentialScope"), required=True),
        "status": Field("status", codecs.Enum("CredentialStatus"), required=True),
        "display_name": Field("display_name", codecs.scalar, required=True),
        "scopes": Field("scopes", codecs.plain_array, required=True),
        "is_primary": Field("is_primary", codecs.scalar, required=True),
        "deleted_at": Field("deleted_at", codecs.timestamp),
        "user": Field("user", codecs.Object("UserRelation")),
        "team": Field("team", codecs.Object("TeamRelation")),
        "org_id": Field("org_id", codecs.scalar),
        "grant": Field("grant", codecs.Enum("CredentialGrant")),
        "app_credential_id": Field("app_credential_id", codecs.scalar),
        "icon_url": Field("icon_url", codecs.scalar),
        "account_id": Field("account_id", codecs.scalar),
        "account_identifier": Field("account_identifier", codecs.scalar),
        "account_name": Field("account_name", codecs.scalar),
        "allowed_scopes": Field("allowed_scopes", codecs.plain_array),
        "expires_at": Field("expires_at", codecs.timestamp),
        "vault_id": Field("vault_id", codecs.scalar),
        "metadata": Field("metadata", codecs.scalar),
        "error_message": Field("error_message", codecs.scalar),
        "secrets": Field("secrets", codecs.Array(codecs.Object("CredentialSecretRef"))),
    }
