# Generated from openapi/ by `python -m generator`. Do not edit.
"""POST /apps/{app_id}/license"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime import codecs
from ...runtime.arguments import arguments, segment
from ...runtime.http import Operation, Request, RequestOptions

if TYPE_CHECKING:
    from ...models import LicenseRecord

OPERATION = Operation(
    id="apps_set_license",
    method="POST",
    path="/apps/{app_id}/license",
    retry="safe",
    returns="object",
)
_DATA = codecs.Object("LicenseRecord")


def request(app_id: str, *, license: str, options: RequestOptions | None = None) -> Request:
    """The request of one call."""
    return Request(
        operation=OPERATION,
        path=f"/apps/{segment('app_id', app_id)}/license",
        body=arguments(
            {
                "license": license,
            },
            {},
        ),
        options=options or RequestOptions(),
    )


def decode(data: Any) -> LicenseRecord:
    """The answer's data, typed."""
    result: LicenseRecord = _DATA.decode(data)
    return result
