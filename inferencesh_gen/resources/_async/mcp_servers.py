# Generated from openapi/ by `python -m generator`. Do not edit.
"""``client.mcp_servers``: Servers of the Model Context Protocol and their tools."""

from __future__ import annotations

import builtins
from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Any

from ...api.mcp_servers import call_tool as _call_tool
from ...api.mcp_servers import create as _create
from ...api.mcp_servers import delete as _delete
from ...api.mcp_servers import discover as _discover
from ...api.mcp_servers import get as _get
from ...api.mcp_servers import get_owned as _get_owned
from ...api.mcp_servers import index as _index
from ...api.mcp_servers import index_owned as _index_owned
from ...api.mcp_servers import list as _list
from ...api.mcp_servers import list_owned as _list_owned
from ...api.mcp_servers import list_tools as _list_tools
from ...api.mcp_servers import refresh as _refresh
from ...api.mcp_servers import set_visibility as _set_visibility
from ...api.mcp_servers import update as _update
from ...runtime.http import RawResponse, RequestOptions
from .base import AsyncResource
from .page import AsyncPage

if TYPE_CHECKING:
    from ...models import (
        Filter,
        MCPServer,
        MCPServerAuthType,
        MCPServerList,
        MCPTool,
        SearchRequest,
        SortOrder,
        ToolCallResponse,
        Visibility,
    )


class AsyncMcpServersResource(AsyncResource):
    """Servers of the Model Context Protocol and their tools."""

    @cached_property
    def with_raw_response(self) -> AsyncMcpServersRaw:
        """The same operations, answering with status, headers and messages beside the data."""
        return AsyncMcpServersRaw(self._sender)

    async def index(
        self,
        *,
        cursor: str | None = None,
        limit: int | None = None,
        direction: str | None = None,
        filters: str | None = None,
        sort: str | None = None,
        search: str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPage[MCPServer]:
        """List MCP servers by query parameters.

        The same answer as `mcp_servers_list`, from a GET.

        Args:
            cursor: `next_cursor` or `prev_cursor` of another page; the first page when absent.
            limit: Objects a page, usually 100 at most; -1 gives all of them in one answer.
            direction: `forward` (default) or `backward` from the cursor.
            filters: JSON text of a list of conditions, such as `[{"field": "name", "operator": "eq", "value":
                "x"}]`.
            sort: JSON text of the order, such as `[{"field": "created_at", "dir": "desc"}]`.
            search: JSON text of a search, such as `{"term": "cat", "exact": false}`.
            options: Settings of this call alone, over those of the client.
        """
        request = _index.request(
            cursor=cursor,
            limit=limit,
            direction=direction,
            filters=filters,
            sort=sort,
            search=search,
            options=options,
        )
        return await AsyncPage.fetch(self._sender, request, _index.decode)

    async def list(
        self,
        *,
        cursor: str | None = None,
        limit: int | None = None,
        direction: str | None = None,
        search: SearchRequest | Mapping[str, Any] | None = None,
        filters: Sequence[Filter | Mapping[str, Any]] | None = None,
        preloads: Sequence[str] | None = None,
        sort: Sequence[SortOrder | Mapping[str, Any]] | None = None,
        fields: Sequence[str] | None = None,
        permissions: Sequence[str] | None = None,
        include_others: bool | None = None,
        include_private: bool | None = None,
        page: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPage[MCPServer]:
        """List MCP servers.

        Servers the caller can use, the public ones among them, in pages. Without an API key only the public
        ones.

        Args:
            cursor: `next_cursor` or `prev_cursor` of another page; the first page when absent.
            limit: Objects a page, usually 100 at most. -1 gives all of them, up to 10000, in one answer.
            direction: `forward` (default) or `backward` from the cursor; `next` and `prev` mean the same.
            search:
            filters: Conditions that all must hold.
            preloads: Relations to fill in.
            sort: Order of the list, newest first when absent.
            fields: Columns to answer, all when absent.
            permissions: Permissions to filter by.
            include_others: Also list objects of others.
            include_private: Also list private objects of the team's members; for owners and admins, and audited.
            page:
            options: Settings of this call alone, over those of the client.
        """
        request = _list.request(
            cursor=cursor,
            limit=limit,
            direction=direction,
            search=search,
            filters=filters,
            preloads=preloads,
            sort=sort,
            fields=fields,
            permissions=permissions,
            include_others=include_others,
            include_private=include_private,
            page=page,
            options=options,
        )
        return await AsyncPage.fetch(self._sender, request, _list.decode)

    async def discover(self, *, url: str, options: RequestOptions | None = None) -> Any:
        """Look at an MCP server by URL.

        Asks a server that need not be registered what it is and how it authenticates.

        Args:
            url: Where the server answers.
            options: Settings of this call alone, over those of the client.
        """
        response = await self._sender.send(_discover.request(url=url, options=options))
        return _discover.decode(response.data)

    async def get(self, slug: str, *, options: RequestOptions | None = None) -> MCPServer:
        """Get an MCP server by slug.

        A server of the directory, with the caller's connection to it.

        Args:
            slug: Slug of the server.
            options: Settings of this call alone, over those of the client.
        """
        response = await self._sender.send(_get.request(slug, options=options))
        return _get.decode(response.data)

    async def list_tools(self, slug: str, *, options: RequestOptions | None = None) -> builtins.list[MCPTool]:
        """List the tools of an MCP server.

        Asks the server for its tools; the caller must be connected to it (`not_connected` otherwise).

        Args:
            slug: Slug of the server.
            options: Settings of this call alone, over those of the client.
        """
        response = await self._sender.send(_list_tools.request(slug, options=options))
        return _list_tools.decode(response.data)

    async def call_tool(
        self,
        slug: str,
        tool: str,
        body: Mapping[str, Any] | None = None,
        *,
        options: RequestOptions | None = None,
    ) -> ToolCallResponse:
        """Call a tool of an MCP server.

        The body holds the arguments. A tool that fails still answers 200, with `isError`; `mcp_error` means
        that the server could not be reached or asked.

        Args:
            body: The JSON body, an object with any keys.
            slug: Slug of the server.
            tool: Name of the tool.
            options: Settings of this call alone, over those of the client.
        """
        response = await self._sender.send(_call_tool.request(slug, tool, body, options=options))
        return _call_tool.decode(response.data)

    async def index_owned(
        self,
        *,
        cursor: str | None = None,
        limit: int | None = None,
        direction: str | None = None,
        filters: str | None = None,
        sort: str | None = None,
        search: str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPage[MCPServer]:
        """List own MCP servers by query parameters.

        The same answer as `mcp_servers_list_owned`, from a GET.

        Args:
            cursor: `next_cursor` or `prev_cursor` of another page; the first page when absent.
            limit: Objects a page, usually 100 at most; -1 gives all of them in one answer.
            direction: `forward` (default) or `backward` from the cursor.
            filters: JSON text of a list of conditions, such as `[{"field": "name", "operator": "eq", "value":
                "x"}]`.
            sort: JSON text of the order, such as `[{"field": "created_at", "dir": "desc"}]`.
            search: JSON text of a search, such as `{"term": "cat", "exact": false}`.
            options: Settings of this call alone, over those of the client.
        """
        request = _index_owned.request(
            cursor=cursor,
            limit=limit,
            direction=direction,
            filters=filters,
            sort=sort,
            search=search,
            options=options,
        )
        return await AsyncPage.fetch(self._sender, request, _index_owned.decode)

    async def create(
        self,
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
    ) -> MCPServer:
        """Register an MCP server.

        Registers a server for the team; others see it only if its visibility says so.

        Args:
            server_url: Where the server answers.
            slug: Its name in URLs; made from the name when absent.
            name: Name in lists.
            title: Name for people.
            description: What it is good for.
            icon_url: Icon shown beside it.
            auth_type: How it wants its callers to authenticate.
            oauth_client_id: Client registered at its provider, for OAuth.
            oauth_secret_key: Name of the secret with that client's secret.
            default_scopes: Scopes asked for when an account is connected.
            headers: Headers sent with every call.
            documentation_url: Where it is documented.
            visibility: Who may see it, `private` when absent.
            options: Settings of this call alone, over those of the client.
        """
        response = await self._sender.send(
            _create.request(
                server_url=server_url,
                slug=slug,
                name=name,
                title=title,
                description=description,
                icon_url=icon_url,
                auth_type=auth_type,
                oauth_client_id=oauth_client_id,
                oauth_secret_key=oauth_secret_key,
                default_scopes=default_scopes,
                headers=headers,
                documentation_url=documentation_url,
                visibility=visibility,
                options=options,
            )
        )
        return _create.decode(response.data)

    async def list_owned(
        self,
        *,
        cursor: str | None = None,
        limit: int | None = None,
        direction: str | None = None,
        search: SearchRequest | Mapping[str, Any] | None = None,
        filters: Sequence[Filter | Mapping[str, Any]] | None = None,
        preloads: Sequence[str] | None = None,
        sort: Sequence[SortOrder | Mapping[str, Any]] | None = None,
        fields: Sequence[str] | None = None,
        permissions: Sequence[str] | None = None,
        include_others: bool | None = None,
        include_private: bool | None = None,
        page: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPage[MCPServer]:
        """List own MCP servers.

        Servers that the team registered itself, newest first.

        Args:
            cursor: `next_cursor` or `prev_cursor` of another page; the first page when absent.
            limit: Objects a page, usually 100 at most. -1 gives all of them, up to 10000, in one answer.
            direction: `forward` (default) or `backward` from the cursor; `next` and `prev` mean the same.
            search:
            filters: Conditions that all must hold.
            preloads: Relations to fill in.
            sort: Order of the list, newest first when absent.
            fields: Columns to answer, all when absent.
            permissions: Permissions to filter by.
            include_others: Also list objects of others.
            include_private: Also list private objects of the team's members; for owners and admins, and audited.
            page:
            options: Settings of this call alone, over those of the client.
        """
        request = _list_owned.request(
            cursor=cursor,
            limit=limit,
            direction=direction,
            search=search,
            filters=filters,
            preloads=preloads,
            sort=sort,
            fields=fields,
            permissions=permissions,
            include_others=include_others,
            include_private=include_private,
            page=page,
            options=options,
        )
        return await AsyncPage.fetch(self._sender, request, _list_owned.decode)

    async def get_owned(self, server_id: str, *, options: RequestOptions | None = None) -> MCPServer:
        """Get an own MCP server.

        A server that the team registered, by id.

        Args:
            server_id: Id of the server.
            options: Settings of this call alone, over those of the client.
        """
        response = await self._sender.send(_get_owned.request(server_id, options=options))
        return _get_owned.decode(response.data)

    async def update(
        self,
        server_id: str,
        *,
        slug: str | None = None,
        name: str | None = None,
        title: str | None = None,
        description: str | None = None,
        icon_url: str | None = None,
        server_url: str | None = None,
        auth_type: MCPServerAuthType | str | None = None,
        oauth_client_id: str | None = None,
        oauth_secret_key: str | None = None,
        default_scopes: Sequence[str] | None = None,
        headers: Mapping[str, str] | None = None,
        documentation_url: str | None = None,
        options: RequestOptions | None = None,
    ) -> MCPServer:
        """Change an own MCP server.

        Writes the fields that are sent and leaves the others.

        Args:
            server_id: Id of the server.
            slug: Its name in URLs.
            name: Name in lists.
            title: Name for people.
            description: What it is good for.
            icon_url: Icon shown beside it.
            server_url: Where the server answers.
            auth_type: How it wants its callers to authenticate.
            oauth_client_id: Client registered at its provider, for OAuth.
            oauth_secret_key: Name of the secret with that client's secret.
            default_scopes: Scopes asked for when an account is connected.
            headers: All headers sent with every call; an empty object removes them.
            documentation_url: Where it is documented.
            options: Settings of this call alone, over those of the client.
        """
        response = await self._sender.send(
            _update.request(
                server_id,
                slug=slug,
                name=name,
                title=title,
                description=description,
                icon_url=icon_url,
                server_url=server_url,
                auth_type=auth_type,
                oauth_client_id=oauth_client_id,
                oauth_secret_key=oauth_secret_key,
                default_scopes=default_scopes,
                headers=headers,
                documentation_url=documentation_url,
                options=options,
            )
        )
        return _update.decode(response.data)

    async def delete(self, server_id: str, *, options: RequestOptions | None = None) -> None:
        """Delete an own MCP server.

        Removes the server from the directory and from the tools of agents.

        Args:
            server_id: Id of the server.
            options: Settings of this call alone, over those of the client.
        """
        await self._sender.send(_delete.request(server_id, options=options))

    async def refresh(self, server_id: str, *, options: RequestOptions | None = None) -> Any:
        """Read the tools of an own MCP server anew.

        Asks the server for its tools again and remembers them.

        Args:
            server_id: Id of the server.
            options: Settings of this call alone, over those of the client.
        """
        response = await self._sender.send(_refresh.request(server_id, options=options))
        return _refresh.decode(response.data)

    async def set_visibility(
        self, server_id: str, *, visibility: Visibility | str, options: RequestOptions | None = None
    ) -> MCPServer:
        """Set who may see an own MCP server.

        Changes nothing but the visibility.

        Args:
            server_id: Id of the server.
            visibility: Who may see an object: its owner alone, the team, the organization, everybody, or everybody
                who has the link.
            options: Settings of this call alone, over those of the client.
        """
        response = await self._sender.send(
            _set_visibility.request(server_id, visibility=visibility, options=options)
        )
        return _set_visibility.decode(response.data)


class AsyncMcpServersRaw(AsyncResource):
    """The operations of `AsyncMcpServersResource`, answering with status, headers and messages beside the data."""

    async def index(
        self,
        *,
        cursor: str | None = None,
        limit: int | None = None,
        direction: str | None = None,
        filters: str | None = None,
        sort: str | None = None,
        search: str | None = None,
        options: RequestOptions | None = None,
    ) -> RawResponse[MCPServerList]:
        """See `AsyncMcpServersResource.index`."""
        response = await self._sender.send(
            _index.request(
                cursor=cursor,
                limit=limit,
                direction=direction,
                filters=filters,
                sort=sort,
                search=search,
                options=options,
            )
        )
        return RawResponse(
            response.status,
            response.headers,
            response.messages,
            _index.decode(response.data),
        )

    async def list(
        self,
        *,
        cursor: str | None = None,
        limit: int | None = None,
        direction: str | None = None,
        search: SearchRequest | Mapping[str, Any] | None = None,
        filters: Sequence[Filter | Mapping[str, Any]] | None = None,
        preloads: Sequence[str] | None = None,
        sort: Sequence[SortOrder | Mapping[str, Any]] | None = None,
        fields: Sequence[str] | None = None,
        permissions: Sequence[str] | None = None,
        include_others: bool | None = None,
        include_private: bool | None = None,
        page: int | None = None,
        options: RequestOptions | None = None,
    ) -> RawResponse[MCPServerList]:
        """See `AsyncMcpServersResource.list`."""
        response = await self._sender.send(
            _list.request(
                cursor=cursor,
                limit=limit,
                direction=direction,
                search=search,
                filters=filters,
                preloads=preloads,
                sort=sort,
                fields=fields,
                permissions=permissions,
                include_others=include_others,
                include_private=include_private,
                page=page,
                options=options,
            )
        )
        return RawResponse(
            response.status,
            response.headers,
            response.messages,
            _list.decode(response.data),
        )

    async def discover(self, *, url: str, options: RequestOptions | None = None) -> RawResponse[Any]:
        """See `AsyncMcpServersResource.discover`."""
        response = await self._sender.send(_discover.request(url=url, options=options))
        return RawResponse(
            response.status,
            response.headers,
            response.messages,
            _discover.decode(response.data),
        )

    async def get(self, slug: str, *, options: RequestOptions | None = None) -> RawResponse[MCPServer]:
        """See `AsyncMcpServersResource.get`."""
        response = await self._sender.send(_get.request(slug, options=options))
        return RawResponse(
            response.status,
            response.headers,
            response.messages,
            _get.decode(response.data),
        )

    async def list_tools(
        self, slug: str, *, options: RequestOptions | None = None
    ) -> RawResponse[builtins.list[MCPTool]]:
        """See `AsyncMcpServersResource.list_tools`."""
        response = await self._sender.send(_list_tools.request(slug, options=options))
        return RawResponse(
            response.status,
            response.headers,
            response.messages,
            _list_tools.decode(response.data),
        )

    async def call_tool(
        self,
        slug: str,
        tool: str,
        body: Mapping[str, Any] | None = None,
        *,
        options: RequestOptions | None = None,
    ) -> RawResponse[ToolCallResponse]:
        """See `AsyncMcpServersResource.call_tool`."""
        response = await self._sender.send(_call_tool.request(slug, tool, body, options=options))
        return RawResponse(
            response.status,
            response.headers,
            response.messages,
            _call_tool.decode(response.data),
        )

    async def index_owned(
        self,
        *,
        cursor: str | None = None,
        limit: int | None = None,
        direction: str | None = None,
        filters: str | None = None,
        sort: str | None = None,
        search: str | None = None,
        options: RequestOptions | None = None,
    ) -> RawResponse[MCPServerList]:
        """See `AsyncMcpServersResource.index_owned`."""
        response = await self._sender.send(
            _index_owned.request(
                cursor=cursor,
                limit=limit,
                direction=direction,
                filters=filters,
                sort=sort,
                search=search,
                options=options,
            )
        )
        return RawResponse(
            response.status,
            response.headers,
            response.messages,
            _index_owned.decode(response.data),
        )

    async def create(
        self,
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
    ) -> RawResponse[MCPServer]:
        """See `AsyncMcpServersResource.create`."""
        response = await self._sender.send(
            _create.request(
                server_url=server_url,
                slug=slug,
                name=name,
                title=title,
                description=description,
                icon_url=icon_url,
                auth_type=auth_type,
                oauth_client_id=oauth_client_id,
                oauth_secret_key=oauth_secret_key,
                default_scopes=default_scopes,
                headers=headers,
                documentation_url=documentation_url,
                visibility=visibility,
                options=options,
            )
        )
        return RawResponse(
            response.status,
            response.headers,
            response.messages,
            _create.decode(response.data),
        )

    async def list_owned(
        self,
        *,
        cursor: str | None = None,
        limit: int | None = None,
        direction: str | None = None,
        search: SearchRequest | Mapping[str, Any] | None = None,
        filters: Sequence[Filter | Mapping[str, Any]] | None = None,
        preloads: Sequence[str] | None = None,
        sort: Sequence[SortOrder | Mapping[str, Any]] | None = None,
        fields: Sequence[str] | None = None,
        permissions: Sequence[str] | None = None,
        include_others: bool | None = None,
        include_private: bool | None = None,
        page: int | None = None,
        options: RequestOptions | None = None,
    ) -> RawResponse[MCPServerList]:
        """See `AsyncMcpServersResource.list_owned`."""
        response = await self._sender.send(
            _list_owned.request(
                cursor=cursor,
                limit=limit,
                direction=direction,
                search=search,
                filters=filters,
                preloads=preloads,
                sort=sort,
                fields=fields,
                permissions=permissions,
                include_others=include_others,
                include_private=include_private,
                page=page,
                options=options,
            )
        )
        return RawResponse(
            response.status,
            response.headers,
            response.messages,
            _list_owned.decode(response.data),
        )

    async def get_owned(
        self, server_id: str, *, options: RequestOptions | None = None
    ) -> RawResponse[MCPServer]:
        """See `AsyncMcpServersResource.get_owned`."""
        response = await self._sender.send(_get_owned.request(server_id, options=options))
        return RawResponse(
            response.status,
            response.headers,
            response.messages,
            _get_owned.decode(response.data),
        )

    async def update(
        self,
        server_id: str,
        *,
        slug: str | None = None,
        name: str | None = None,
        title: str | None = None,
        description: str | None = None,
        icon_url: str | None = None,
        server_url: str | None = None,
        auth_type: MCPServerAuthType | str | None = None,
        oauth_client_id: str | None = None,
        oauth_secret_key: str | None = None,
        default_scopes: Sequence[str] | None = None,
        headers: Mapping[str, str] | None = None,
        documentation_url: str | None = None,
        options: RequestOptions | None = None,
    ) -> RawResponse[MCPServer]:
        """See `AsyncMcpServersResource.update`."""
        response = await self._sender.send(
            _update.request(
                server_id,
                slug=slug,
                name=name,
                title=title,
                description=description,
                icon_url=icon_url,
                server_url=server_url,
                auth_type=auth_type,
                oauth_client_id=oauth_client_id,
                oauth_secret_key=oauth_secret_key,
                default_scopes=default_scopes,
                headers=headers,
                documentation_url=documentation_url,
                options=options,
            )
        )
        return RawResponse(
            response.status,
            response.headers,
            response.messages,
            _update.decode(response.data),
        )

    async def delete(self, server_id: str, *, options: RequestOptions | None = None) -> RawResponse[None]:
        """See `AsyncMcpServersResource.delete`."""
        response = await self._sender.send(_delete.request(server_id, options=options))
        return RawResponse(
            response.status,
            response.headers,
            response.messages,
            None,
        )

    async def refresh(self, server_id: str, *, options: RequestOptions | None = None) -> RawResponse[Any]:
        """See `AsyncMcpServersResource.refresh`."""
        response = await self._sender.send(_refresh.request(server_id, options=options))
        return RawResponse(
            response.status,
            response.headers,
            response.messages,
            _refresh.decode(response.data),
        )

    async def set_visibility(
        self, server_id: str, *, visibility: Visibility | str, options: RequestOptions | None = None
    ) -> RawResponse[MCPServer]:
        """See `AsyncMcpServersResource.set_visibility`."""
        response = await self._sender.send(
            _set_visibility.request(server_id, visibility=visibility, options=options)
        )
        return RawResponse(
            response.status,
            response.headers,
            response.messages,
            _set_visibility.decode(response.data),
        )
