# Generated from inferencesh_gen/resources/_async/entitlements.py, do not edit.
# Generated from openapi/ by `python -m generator`. Do not edit.
"""``client.entitlements``: What the plan of the team allows."""

from __future__ import annotations

import builtins
from functools import cached_property
from typing import TYPE_CHECKING, Any

from ...api.entitlements import list as _list
from ...api.entitlements import usage as _usage
from ...runtime.http import RawResponse, RequestOptions
from .base import Resource

if TYPE_CHECKING:
    from ...models import Entitlement


class EntitlementsResource(Resource):
    """What the plan of the team allows."""

    @cached_property
    def with_raw_response(self) -> EntitlementsRaw:
        """The same operations, answering with status, headers and messages beside the data."""
        return EntitlementsRaw(self._sender)

    def list(self, *, options: RequestOptions | None = None) -> builtins.list[Entitlement]:
        """List entitlements.

        All limits and features of the team, one row for each source, in one answer without pages.

        Args:
            options: Settings of this call alone, over those of the client.
        """
        response = self._sender.send(_list.request(options=options))
        return _list.decode(response.data)

    def usage(self, *, options: RequestOptions | None = None) -> builtins.list[Any]:
        """Get how much of the limits is used.

        What is used now beside what is allowed: countable things, tasks at once, and features.

        Args:
            options: Settings of this call alone, over those of the client.
        """
        response = self._sender.send(_usage.request(options=options))
        return _usage.decode(response.data)


class EntitlementsRaw(Resource):
    """The operations of `EntitlementsResource`, answering with status, headers and messages beside the data."""

    def list(self, *, options: RequestOptions | None = None) -> RawResponse[builtins.list[Entitlement]]:
        """See `EntitlementsResource.list`."""
        response = self._sender.send(_list.request(options=options))
        return RawResponse(
            response.status,
            response.headers,
            response.messages,
            _list.decode(response.data),
        )

    def usage(self, *, options: RequestOptions | None = None) -> RawResponse[builtins.list[Any]]:
        """See `EntitlementsResource.usage`."""
        response = self._sender.send(_usage.request(options=options))
        return RawResponse(
            response.status,
            response.headers,
            response.messages,
            _usage.decode(response.data),
        )
