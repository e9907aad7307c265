# Generated from inferencesh_gen/resources/_async/me.py, do not edit.
# Generated from openapi/ by `python -m generator`. Do not edit.
"""``client.me``: The caller."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ...api.me import get as _get
from ...api.me import stats as _stats
from ...runtime.http import RawResponse, RequestOptions
from .base import Resource

if TYPE_CHECKING:
    from ...models import MeResponse, MeStatsResponse


class MeResource(Resource):
    """The caller."""

    @cached_property
    def with_raw_response(self) -> MeRaw:
        """The same operations, answering with status, headers and messages beside the data."""
        return MeRaw(self._sender)

    def get(self, *, options: RequestOptions | None = None) -> MeResponse:
        """Get the caller.

        The user, the team and the scopes behind the API key.

        Args:
            options: Settings of this call alone, over those of the client.
        """
        response = self._sender.send(_get.request(options=options))
        return _get.decode(response.data)

    def stats(self, *, options: RequestOptions | None = None) -> MeStatsResponse:
        """Count what the caller knows.

        How much knowledge the caller has gathered, and how fast.

        Args:
            options: Settings of this call alone, over those of the client.
        """
        response = self._sender.send(_stats.request(options=options))
        return _stats.decode(response.data)


class MeRaw(Resource):
    """The operations of `MeResource`, answering with status, headers and messages beside the data."""

    def get(self, *, options: RequestOptions | None = None) -> RawResponse[MeResponse]:
        """See `MeResource.get`."""
        response = self._sender.send(_get.request(options=options))
        return RawResponse(
            response.status,
            response.headers,
            response.messages,
            _get.decode(response.data),
        )

    def stats(self, *, options: RequestOptions | None = None) -> RawResponse[MeStatsResponse]:
        """See `MeResource.stats`."""
        response = self._sender.send(_stats.request(options=options))
        return RawResponse(
            response.status,
            response.headers,
            response.messages,
            _stats.decode(response.data),
        )
