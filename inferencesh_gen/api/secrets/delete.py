# Generated from openapi/ by `python -m generator`. Do not edit.
"""DELETE /secrets/{key}"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime import codecs
from ...runtime.arguments import segment
from ...runtime.http import Operation, Request, RequestOptions

if TYPE_CHECKING:
    from ...models import SecretDeleteResult

OPERATION = Operation(
    id="secrets_delete",
    method="DELETE",
    path="/secrets/{key}",
    retry="safe",
    returns="any",
)
_DATA = codecs.Object("SecretDeleteResult")


def request(key: str, *, options: RequestOptions | None = None) -> Request:
    """The request of one call."""
    return Request(
        operation=OPERATION,
        path=f"/secrets/{segment('key', key)}",
        options=options or RequestOptions(),
    )


def decode(data: Any) -> SecretDeleteResult | None:
    """The answer's data, typed."""
    result: SecretDeleteResult | None = _DATA.decode(data)
    return result
