# Generated from openapi/ by `python -m generator`. Do not edit.
"""GET /secrets/reveal/{key}"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime import codecs
from ...runtime.arguments import segment
from ...runtime.http import Operation, Request, RequestOptions

if TYPE_CHECKING:
    from ...models import RevealedSecret

OPERATION = Operation(
    id="secrets_reveal",
    method="GET",
    path="/secrets/reveal/{key}",
    retry="safe",
    returns="object",
)
_DATA = codecs.Object("RevealedSecret")


def request(key: str, *, options: RequestOptions | None = None) -> Request:
    """The request of one call."""
    return Request(
        operation=OPERATION,
        path=f"/secrets/reveal/{segment('key', key)}",
        options=options or RequestOptions(),
    )


def decode(data: Any) -> RevealedSecret:
    """The answer's data, typed."""
    result: RevealedSecret = _DATA.decode(data)
    return result
