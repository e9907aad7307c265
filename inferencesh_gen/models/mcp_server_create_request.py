# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..runtime import codecs
from ..runtime.model import Field, Model

if TYPE_CHECKING:
    from .mcp_server_auth_type import MCPServerAuthType
    from .visibility import Visibility


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False)
class MCPServerCreateRequest(Model):
    """A server to register."""

    server_url: str
    """Where the server answers."""
    slug: str | None = None
    """Its name in URLs; made from the name when absent."""
    name: str | None = None
    """Name in lists."""
    title: str | None = None
    """Name for people."""
    description: str | None = None
    """What it is good for."""
    icon_url: str | None = None
    """Icon shown beside it."""
    auth_type: MCPServerAuthType | None = None
    """How it wants its callers to authenticate."""
    oauth_client_id: str | None = None
    """Client registered at its provider, for OAuth."""
    oauth_secret_key: str | None = None
    """Name of the secret with that client's secret."""
    default_scopes: list[str] | None = None
    """Scopes asked for when an account is connected."""
    headers: dict[str, str] | None = None
    """Headers sent with every call."""
    documentation_url: str | None = None
    """Where it is documented."""
    visibility: Visibility | None = None
    """Who may see it, `private` when absent."""

    _fields: ClassVar[Mapping[str, Field]] = {
        "server_url": Field("server_url", codecs.scalar, required=True),
        "slug": Field("slug", codecs.scalar),
        "name": Field("name", codecs.scalar),
        "title": Field("title", codecs.scalar),
        "description": Field("description", codecs.scalar),
        "icon_url": Field("icon_url", codecs.scalar),
        "auth_type": Field("auth_type", codecs.Enum("MCPServerAuthType")),
        "oauth_client_id": Field("oauth_client_id", codecs.scalar),
        "oauth_secret_key": Field("oauth_secret_key", codecs.scalar),
        "default_scopes": Field("default_scopes", codecs.plain_array),
        "headers": Field("headers", codecs.plain_map),
        "documentation_url": Field("documentation_url", codecs.scalar),
        "visibility": Field("visibility", codecs.Enum("Visibility")),
    }
