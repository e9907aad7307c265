# Generated from openapi/ by `python -m generator`. Do not edit.
"""POST /engines"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ...runtime import codecs
from ...runtime.arguments import arguments
from ...runtime.http import Operation, Request, RequestOptions

if TYPE_CHECKING:
    from ...models import Engine, InstanceInput

OPERATION = Operation(
    id="engines_create",
    method="POST",
    path="/engines",
    retry="unsafe",
    returns="object",
)
_DATA = codecs.Object("Engine")


def request(
    *,
    name: str | None = None,
    instance: InstanceInput | Mapping[str, Any] | None = None,
    options: RequestOptions | None = None,
) -> Request:
    """The request of one call."""
    return Request(
        operation=OPERATION,
        path="/engines",
        body=arguments(
            {},
            {
                "name": name,
                "instance": instance,
            },
        ),
        options=options or RequestOptions(),
    )


def decode(data: Any) -> Engine:
    """The answer's data, typed."""
    result: Engine = _DATA.decode(data)
    return result
