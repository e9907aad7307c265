# Generated from openapi/ by `python -m generator`. Do not edit.
"""``client.scopes``: What API keys may be allowed."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ...api.scopes import get as _get
from ...runtime.http import RawResponse, RequestOptions
from .base import AsyncResource

if TYPE_CHECKING:
    from ...models import ScopesResponse


class AsyncScopesResource(AsyncResource):
    """What API keys may be allowed."""

    @cached_property
    def with_raw_response(self) -> AsyncScopesRaw:
        """The same operations, answering with status, headers and messages beside the data."""
        return AsyncScopesRaw(self._sender)

    async def get(self, *, options: RequestOptions | None = None) -> ScopesResponse:
        """Get the scopes.

        All scopes that an API key can have, in families, with choices for common uses.

        Args:
            options: Settings of this call alone, over those of the client.
        """
        response = await self._sender.send(_get.request(options=options))
        return _get.decode(response.data)


class AsyncScopesRaw(AsyncResource):
    """The operations of `AsyncScopesResource`, answering with status, headers and messages beside the data."""

    async def get(self, *, options: RequestOptions | None = None) -> RawResponse[ScopesResponse]:
        """See `AsyncScopesResource.get`."""
        response = await self._sender.send(_get.request(options=options))
        return RawResponse(
            response.status,
            response.headers,
            response.messages,
            _get.decode(response.data),
        )
