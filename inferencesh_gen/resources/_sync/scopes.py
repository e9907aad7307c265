# Generated from inferencesh_gen/resources/_async/scopes.py, do not edit.
# Generated from openapi/ by `python -m generator`. Do not edit.
"""``client.scopes``: What API keys may be allowed."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ...api.scopes import get as _get
from ...runtime.http import RawResponse, RequestOptions
from .base import Resource

if TYPE_CHECKING:
    from ...models import ScopesResponse


class ScopesResource(Resource):
    """What API keys may be allowed."""

    @cached_property
    def with_raw_response(self) -> ScopesRaw:
        """The same operations, answering with status, headers and messages beside the data."""
        return ScopesRaw(self._sender)

    def get(self, *, options: RequestOptions | None = None) -> ScopesResponse:
        """Get the scopes.

        All scopes that an API key can have, in families, with choices for common uses.

        Args:
            options: Settings of this call alone, over those of the client.
        """
        response = self._sender.send(_get.request(options=options))
        return _get.decode(response.data)


class ScopesRaw(Resource):
    """The operations of `ScopesResource`, answering with status, headers and messages beside the data."""

    def get(self, *, options: RequestOptions | None = None) -> RawResponse[ScopesResponse]:
        """See `ScopesResource.get`."""
        response = self._sender.send(_get.request(options=options))
        return RawResponse(
            response.status,
            response.headers,
            response.messages,
            _get.decode(response.data),
        )
