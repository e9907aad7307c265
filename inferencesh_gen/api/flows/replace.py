# Generated from openapi/ by `python -m generator`. Do not edit.
"""POST /flows/{flow_id}"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ...runtime import codecs
from ...runtime.arguments import arguments, segment
from ...runtime.http import Operation, Request, RequestOptions

if TYPE_CHECKING:
    from ...models import Flow, FlowVersionInput

OPERATION = Operation(
    id="flows_replace",
    method="POST",
    path="/flows/{flow_id}",
    retry="safe",
    returns="object",
)
_DATA = codecs.Object("Flow")


def request(
    flow_id: str,
    *,
    name: str | None = None,
    title: str | None = None,
    description: str | None = None,
    card_image: str | None = None,
    thumbnail: str | None = None,
    banner_image: str | None = None,
    draft_version: FlowVersionInput | Mapping[str, Any] | None = None,
    options: RequestOptions | None = None,
) -> Request:
    """The request of one call."""
    return Request(
        operation=OPERATION,
        path=f"/flows/{segment('flow_id', flow_id)}",
        body=arguments(
            {},
            {
                "name": name,
                "title": title,
                "description": description,
                "card_image": card_image,
                "thumbnail": thumbnail,
                "banner_image": banner_image,
                "draft_version": draft_version,
            },
        ),
        options=options or RequestOptions(),
    )


def decode(data: Any) -> Flow:
    """The answer's data, typed."""
    result: Flow = _DATA.decode(data)
    return result
