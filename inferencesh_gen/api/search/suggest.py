# Generated from openapi/ by `python -m generator`. Do not edit.
"""POST /suggest"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from ...runtime import codecs
from ...runtime.arguments import arguments
from ...runtime.http import Operation, Request, RequestOptions

if TYPE_CHECKING:
    from ...models import SuggestResponse

OPERATION = Operation(
    id="search_suggest",
    method="POST",
    path="/suggest",
    retry="safe",
    returns="object",
)
_DATA = codecs.Object("SuggestResponse")


def request(
    *,
    query: str,
    context: str | None = None,
    limit: int | None = None,
    category: str | None = None,
    agent: bool | None = None,
    scope: Sequence[str] | None = None,
    origin: str | None = None,
    options: RequestOptions | None = None,
) -> Request:
    """The request of one call."""
    return Request(
        operation=OPERATION,
        path="/suggest",
        body=arguments(
            {
                "query": query,
            },
            {
                "context": context,
                "limit": limit,
                "category": category,
                "agent": agent,
                "scope": scope,
                "origin": origin,
            },
        ),
        options=options or RequestOptions(),
    )


def decode(data: Any) -> SuggestResponse:
    """The answer's data, typed."""
    result: SuggestResponse = _DATA.decode(data)
    return result
