# Generated from openapi/ by `python -m generator`. Do not edit.
"""``client.entitlements``: What the plan of the team allows."""

from __future__ import annotations

import builtins
from functools import cached_property
from typing import TYPE_CHECKING, Any

from ...api.entitlements import list as _list
from ...api.entitlements import usage as _usage
from ...runtime.http import RawResponse, RequestOptions
from .base import AsyncResource

if TYPE_CHECKING:
    from ...models import Entitlement


class AsyncEntitlementsResource(AsyncResource):
    """What the plan of the team allows."""

    @cached_property
    def with_raw_response(self) -> AsyncEntitlementsRaw:
        """The same operations, answering with status, headers and messages beside the data."""
        return AsyncEntitlementsRaw(self._sender)

    async def list(self, *, options: RequestOptions | None = None) -> builtins.list[Entitlement]:
        """List entitlements.

        All limits and features of the team, one row for each source, in one answer without pages.

        Args:
            options: Settings of this call alone, over those of the client.
        """
        response = await self._sender.send(_list.request(options=options))
        return _list.decode(response.data)

    async def usage(self, *, options: RequestOptions | None = None) -> builtins.list[Any]:
        """Get how much of the limits is used.

        What is used now beside what is allowed: countable things, tasks at once, and features.

        Args:
            options: Settings of this call alone, over those of the client.
        """
        response = await self._sender.send(_usage.request(options=options))
        return _usage.decode(response.data)


class AsyncEntitlementsRaw(AsyncResource):
    """The operations of `AsyncEntitlementsResource`, answering with status, headers and messages beside the data."""

    async def list(self, *, options: RequestOptions | None = None) -> RawResponse[builtins.list[Entitlement]]:
        """See `AsyncEntitlementsResource.list`."""
        response = await self._sender.send(_list.request(options=options))
        return RawResponse(
            response.status,
            response.headers,
            response.messages,
            _list.decode(response.data),
        )

    async def usage(self, *, options: RequestOptions | None = None) -> RawResponse[builtins.list[Any]]:
        """See `AsyncEntitlementsResource.usage`."""
        response = await self._sender.send(_usage.request(options=options))
        return RawResponse(
            response.status,
            response.headers,
            response.messages,
            _usage.decode(response.data),
        )
