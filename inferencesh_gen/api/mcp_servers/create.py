# Generated from openapi/ by `python -m generator`. Do not edit.
"""POST /mcp-servers"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ...runtime import codecs
from ...runtime.arguments import arguments
from ...runtime.http import Operation, Request, RequestOptions

if TYPE_CHECKING:
    from ...models import MCPServer, MCPServerAuthType, Visibility

OPERATION = Operation(
    id="mcp_servers_create",
    method="POST",
    path="/mcp-servers",
    retry="unsafe",
    returns="object",
)
_DATA = codecs.Object("MCPServer")


def request(
    *,
    server_url: str,
    slug: str | None = None,
    name: str | None = None,
    title: str | None = None,
    description: str | None = None,
    icon_url: str | None = None,
    auth_type: MCPServerAuthType | str | None = None,
    oauth_client_id: str | None = None,
    oauth_secret_key: str | None = None,
    default_scopes: Sequence[str] | None = None,
    headers: Mapping[str, str] | None = None,
    documentation_url: str | None = None,
    visibility: Visibility | str | None = None,
    options: RequestOptions | None = None,
) -> Request:
    """The request of one call."""
    return Request(
        operation=OPERATION,
        path="/mcp-servers",
        body=arguments(
            {
                "server_url": server_url,
            },
            {
                "slug": slug,
                "name": name,
                "title": title,
                "description": description,
                "icon_url": icon_url,
                "auth_type": auth_type,
                "oauth_client_id": oauth_client_id,
                "oauth_secret_key": oauth_secret_key,
                "default_scopes": default_scopes,
                "headers": headers,
                "documentation_url": documentation_url,
                "visibility": visibility,
            },
        ),
        options=options or RequestOptions(),
    )


def decode(data: Any) -> MCPServer:
    """The answer's data, typed."""
    result: MCPServer = _DATA.decode(data)
    return result
