# Generated from openapi/ by `python -m generator`. Do not edit.
"""``client.search``: Finding apps, agents, skills and knowledge."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Any

from ...api.search import search as _search
from ...api.search import suggest as _suggest
from ...runtime.http import RawResponse, RequestOptions
from .base import AsyncResource

if TYPE_CHECKING:
    from ...models import SuggestResponse


class AsyncSearchResource(AsyncResource):
    """Finding apps, agents, skills and knowledge."""

    @cached_property
    def with_raw_response(self) -> AsyncSearchRaw:
        """The same operations, answering with status, headers and messages beside the data."""
        return AsyncSearchRaw(self._sender)

    async def search(
        self,
        *,
        query: str,
        collections: Sequence[str] | None = None,
        limit: int | None = None,
        options: RequestOptions | None = None,
    ) -> Any:
        """Search everything.

        Looks for the query in several collections at once and answers the hits of each with their scores. The
        fields of the answer are not documented. Fails with `search_error` or `search_unavailable`.

        Args:
            query: Words to look for.
            collections: Collections to look in, such as `apps`; all when absent.
            limit: Hits a collection at most.
            options: Settings of this call alone, over those of the client.
        """
        response = await self._sender.send(
            _search.request(query=query, collections=collections, limit=limit, options=options)
        )
        return _search.decode(response.data)

    async def suggest(
        self,
        *,
        query: str,
        context: str | None = None,
        limit: int | None = None,
        category: str | None = None,
        agent: bool | None = None,
        scope: Sequence[str] | None = None,
        origin: str | None = None,
        options: RequestOptions | None = None,
    ) -> SuggestResponse:
        """Suggest what to use for a task.

        Apps, skills and other things that fit a task told in words, best first. Fails with `search_error` or
        `search_unavailable`.

        Args:
            query: The task, in words.
            context: What is known around it.
            limit: Suggestions at most.
            category: Category to stay within.
            agent: Whether an agent asks.
            scope: What to suggest from.
            origin: Where the question comes from.
            options: Settings of this call alone, over those of the client.
        """
        response = await self._sender.send(
            _suggest.request(
                query=query,
                context=context,
                limit=limit,
                category=category,
                agent=agent,
                scope=scope,
                origin=origin,
                options=options,
            )
        )
        return _suggest.decode(response.data)


class AsyncSearchRaw(AsyncResource):
    """The operations of `AsyncSearchResource`, answering with status, headers and messages beside the data."""

    async def search(
        self,
        *,
        query: str,
        collections: Sequence[str] | None = None,
        limit: int | None = None,
        options: RequestOptions | None = None,
    ) -> RawResponse[Any]:
        """See `AsyncSearchResource.search`."""
        response = await self._sender.send(
            _search.request(query=query, collections=collections, limit=limit, options=options)
        )
        return RawResponse(
            response.status,
            response.headers,
            response.messages,
            _search.decode(response.data),
        )

    async def suggest(
        self,
        *,
        query: str,
        context: str | None = None,
        limit: int | None = None,
        category: str | None = None,
        agent: bool | None = None,
        scope: Sequence[str] | None = None,
        origin: str | None = None,
        options: RequestOptions | None = None,
    ) -> RawResponse[SuggestResponse]:
        """See `AsyncSearchResource.suggest`."""
        response = await self._sender.send(
            _suggest.request(
                query=query,
                context=context,
                limit=limit,
                category=category,
                agent=agent,
                scope=scope,
                origin=origin,
                options=options,
            )
        )
        return RawResponse(
            response.status,
            response.headers,
            response.messages,
            _suggest.decode(response.data),
        )
