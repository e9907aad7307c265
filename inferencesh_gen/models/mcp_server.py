# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..runtime import codecs
from ..runtime.model import Field, Model

if TYPE_CHECKING:
    from .connection_info import ConnectionInfo
    from .credential_requirement import CredentialRequirement
    from .credential_scope import CredentialScope
    from .mcp_server_auth_type import MCPServerAuthType
    from .mcp_server_setup import MCPServerSetup
    from .team_relation import TeamRelation
    from .user_relation import UserRelation
    from .visibility import Visibility


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False)
class MCPServer(Model):
    """A server whose tools agents and callers can use."""

    id: str
    user_id: str
    """Id of the user who registered it."""
    team_id: str
    """Id of the team that owns it."""
    visibility: Visibility
    """Who may see an object: its owner alone, the team, the organization, everybody, or everybody who has the
    link."""
    slug: str
    """Its name in URLs and in tools of agents."""
    name: str
    """Name in lists."""
    title: str
    """Name for people."""
    description: str
    icon_url: str
    """Empty when there is none."""
    server_url: str
    """Where the server answers."""
    auth_type: MCPServerAuthType
    """How a server wants its callers to authenticate."""
    default_scopes: list[str]
    """Scopes asked for when an account is connected."""
    documentation_url: str
    """Empty when there is none."""
    user: UserRelation | None = None
    """The user who registered it, where the server joins it."""
    team: TeamRelation | None = None
    """The owning team, where the server joins it."""
    headers: dict[str, str] | None = None
    """Headers sent with every call."""
    setup: MCPServerSetup | None = None
    """Hints for connecting it."""
    credentials: list[CredentialRequirement] | None = None
    """Provider accounts it needs."""
    credential_slug: str | None = None
    """Key of the credential that is used for it."""
    connection_status: str | None = None
    """Whether the caller is connected."""
    connection_scope: CredentialScope | None = None
    """Whose account it is connected with."""
    connection: ConnectionInfo | None = None
    """The caller's connection to it."""
    org_id: str | None = None
    oauth_client_id: str | None = None

    _fields: ClassVar[Mapping[str, Field]] = {
        "id": Field("id", codecs.scalar, required=True),
        "user_id": Field("user_id", codecs.scalar, required=True),
        "team_id": Field("team_id", codecs.scalar, required=True),
        "visibility": Field("visibility", codecs.Enum("Visibility"), required=True),
        "slug": Field("slug", codecs.scalar, required=True),
        "name": Field("name", codecs.scalar, required=True),
        "title": Field("title", codecs.scalar, required=True),
        "description": Field("description", codecs.scalar, required=True),
        "icon_url": Field("icon_url", codecs.scalar, required=True),
        "server_url": Field("server_url", codecs.scalar, required=True),
        "auth_type": Field("auth_type", codecs.Enum("MCPServerAuthType"), required=True),
        "default_scopes": Field("default_scopes", codecs.plain_array, required=True),
        "documentation_url": Field("documentation_url", codecs.scalar, required=True),
        "user": Field("user", codecs.Object("UserRelation")),
        "team": Field("team", codecs.Object("TeamRelation")),
        "headers": Field("headers", codecs.plain_map),
        "setup": Field("setup", codecs.Object("MCPServerSetup")),
        "credentials": Field("credentials", codecs.Array(codecs.Object("CredentialRequirement"))),
        "credential_slug": Field("credential_slug", codecs.scalar),
        "connection_status": Field("connection_status", codecs.scalar),
        "connection_scope": Field("connection_scope", codecs.Enum("CredentialScope")),
        "connection": Field("connection", codecs.Object("ConnectionInfo")),
        "org_id": Field("org_id", codecs.scalar),
        "oauth_client_id": Field("oauth_client_id", codecs.scalar),
    }
