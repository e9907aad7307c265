# Generated from openapi/ by `python -m generator`. Do not edit.
"""POST /store/apps/list"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ...runtime import codecs
from ...runtime.arguments import arguments
from ...runtime.http import Operation, Request, RequestOptions

if TYPE_CHECKING:
    from ...models import Filter, PublicAppStoreList, SearchRequest, SortOrder

OPERATION = Operation(
    id="store_list_apps",
    method="POST",
    path="/store/apps/list",
    retry="safe",
    returns="object",
)
_DATA = codecs.Object("PublicAppStoreList")


def request(
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
) -> Request:
    """The request of one call."""
    return Request(
        operation=OPERATION,
        path="/store/apps/list",
        body=arguments(
            {},
            {
                "cursor": cursor,
                "limit": limit,
                "direction": direction,
                "search": search,
                "filters": filters,
                "preloads": preloads,
                "sort": sort,
                "fields": fields,
                "permissions": permissions,
                "include_others": include_others,
                "include_private": include_private,
                "page": page,
            },
        )
        or None,
        options=options or RequestOptions(),
    )


def decode(data: Any) -> PublicAppStoreList:
    """The answer's data, typed."""
    result: PublicAppStoreList = _DATA.decode(data)
    return result
