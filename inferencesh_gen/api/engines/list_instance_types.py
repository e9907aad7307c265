# Generated from openapi/ by `python -m generator`. Do not edit.
"""GET /instances/types"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime import codecs
from ...runtime.arguments import arguments
from ...runtime.http import Operation, Request, RequestOptions

if TYPE_CHECKING:
    from ...models import InstanceType

OPERATION = Operation(
    id="engines_list_instance_types",
    method="GET",
    path="/instances/types",
    retry="safe",
    returns="array",
)
_DATA = codecs.Array(codecs.Object("InstanceType"))


def request(
    *,
    gpu_type: str | None = None,
    num_gpus: str | None = None,
    cloud: str | None = None,
    region: str | None = None,
    available: str | None = None,
    sort: str | None = None,
    options: RequestOptions | None = None,
) -> Request:
    """The request of one call."""
    return Request(
        operation=OPERATION,
        path="/instances/types",
        query=arguments(
            {},
            {
                "gpu_type": gpu_type,
                "num_gpus": num_gpus,
                "cloud": cloud,
                "region": region,
                "available": available,
                "sort": sort,
            },
        ),
        options=options or RequestOptions(),
    )


def decode(data: Any) -> list[InstanceType]:
    """The answer's data, typed."""
    result: list[InstanceType] = _DATA.decode(data)
    return result
