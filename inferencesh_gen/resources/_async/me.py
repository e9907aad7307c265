# Generated from openapi/ by `python -m generator`. Do not edit.
"""``client.me``: The caller."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ...api.me import get as _get
from ...api.me import stats as _stats
from ...runtime.http import RawResponse, RequestOptions
from .base import AsyncResource

if TYPE_CHECKING:
    from ...models import MeResponse, MeStatsResponse


class AsyncMeResource(AsyncResource):
    """The caller."""

    @cached_property
    def with_raw_response(self) -> AsyncMeRaw:
        """The same operations, answering with status, headers and messages beside the data."""
        return AsyncMeRaw(self._sender)

    async def get(self, *, options: RequestOptions | None = None) -> MeResponse:
        """Get the caller.

        The user, the team and the scopes behind the API key.

        Args:
            options: Settings of this call alone, over those of the client.
        """
        response = await self._sender.send(_get.request(options=options))
        return _get.decode(response.data)

    async def stats(self, *, options: RequestOptions | None = None) -> MeStatsResponse:
        """Count what the caller knows.

        How much knowledge the caller has gathered, and how fast.

        Args:
            options: Settings of this call alone, over those of the client.
        """
        response = await self._sender.send(_stats.request(options=options))
        return _stats.decode(response.data)


class AsyncMeRaw(AsyncResource):
    """The operations of `AsyncMeResource`, answering with status, headers and messages beside the data."""

    async def get(self, *, options: RequestOptions | None = None) -> RawResponse[MeResponse]:
        """See `AsyncMeResource.get`."""
        response = await self._sender.send(_get.request(options=options))
        return RawResponse(
            response.status,
            response.headers,
            response.messages,
            _get.decode(response.data),
        )

    async def stats(self, *, options: RequestOptions | None = None) -> RawResponse[MeStatsResponse]:
        """See `AsyncMeResource.stats`."""
        response = await self._sender.send(_stats.request(options=options))
        return RawResponse(
            response.status,
            response.headers,
            response.messages,
            _stats.decode(response.data),
        )
