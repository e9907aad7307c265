# Generated from openapi/ by `python -m generator`. Do not edit.
"""POST /search"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from ...runtime import codecs
from ...runtime.arguments import arguments
from ...runtime.http import Operation, Request, RequestOptions

if TYPE_CHECKING:
    pass

OPERATION = Operation(
    id="search_search",
    method="POST",
    path="/search",
    retry="safe",
    returns="any",
)
_DATA = codecs.scalar


def request(
    *,
    query: str,
    collections: Sequence[str] | None = None,
    limit: int | None = None,
    options: RequestOptions | None = None,
) -> Request:
    """The request of one call."""
    return Request(
        operation=OPERATION,
        path="/search",
        body=arguments(
            {
                "query": query,
            },
            {
                "collections": collections,
                "limit": limit,
            },
        ),
        options=options or RequestOptions(),
    )


def decode(data: Any) -> Any:
    """The answer's data, typed."""
    result: Any = _DATA.decode(data)
    return result
