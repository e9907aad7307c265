# Generated from inferencesh_gen/resources/_async/sessions.py, do not edit.
# Generated from openapi/ by `python -m generator`. Do not edit.
"""``client.sessions``: Workers kept for a series of calls."""

from __future__ import annotations

import builtins
from functools import cached_property
from typing import TYPE_CHECKING

from ...api.sessions import end as _end
from ...api.sessions import get as _get
from ...api.sessions import keepalive as _keepalive
from ...api.sessions import list as _list
from ...runtime.http import RawResponse, RequestOptions
from .base import Resource

if TYPE_CHECKING:
    from ...models import AppSession


class SessionsResource(Resource):
    """Workers kept for a series of calls."""

    @cached_property
    def with_raw_response(self) -> SessionsRaw:
        """The same operations, answering with status, headers and messages beside the data."""
        return SessionsRaw(self._sender)

    def list(self, *, options: RequestOptions | None = None) -> builtins.list[AppSession]:
        """List active sessions.

        All active sessions the caller may see, in one answer without pages.

        Args:
            options: Settings of this call alone, over those of the client.
        """
        response = self._sender.send(_list.request(options=options))
        return _list.decode(response.data)

    def get(self, session_id: str, *, options: RequestOptions | None = None) -> AppSession:
        """Get a session.

        The session with its state, its expiry and how often it was called.

        Args:
            session_id: Id of the session.
            options: Settings of this call alone, over those of the client.
        """
        response = self._sender.send(_get.request(session_id, options=options))
        return _get.decode(response.data)

    def end(self, session_id: str, *, options: RequestOptions | None = None) -> None:
        """End a session.

        Ends the session and frees its worker.

        Args:
            session_id: Id of the session.
            options: Settings of this call alone, over those of the client.
        """
        self._sender.send(_end.request(session_id, options=options))

    def keepalive(self, session_id: str, *, options: RequestOptions | None = None) -> AppSession:
        """Keep a session alive.

        Starts the idle time of the session anew.

        Args:
            session_id: Id of the session.
            options: Settings of this call alone, over those of the client.
        """
        response = self._sender.send(_keepalive.request(session_id, options=options))
        return _keepalive.decode(response.data)


class SessionsRaw(Resource):
    """The operations of `SessionsResource`, answering with status, headers and messages beside the data."""

    def list(self, *, options: RequestOptions | None = None) -> RawResponse[builtins.list[AppSession]]:
        """See `SessionsResource.list`."""
        response = self._sender.send(_list.request(options=options))
        return RawResponse(
            response.status,
            response.headers,
            response.messages,
            _list.decode(response.data),
        )

    def get(self, session_id: str, *, options: RequestOptions | None = None) -> RawResponse[AppSession]:
        """See `SessionsResource.get`."""
        response = self._sender.send(_get.request(session_id, options=options))
        return RawResponse(
            response.status,
            response.headers,
            response.messages,
            _get.decode(response.data),
        )

    def end(self, session_id: str, *, options: RequestOptions | None = None) -> RawResponse[None]:
        """See `SessionsResource.end`."""
        response = self._sender.send(_end.request(session_id, options=options))
        return RawResponse(
            response.status,
            response.headers,
            response.messages,
            None,
        )

    def keepalive(self, session_id: str, *, options: RequestOptions | None = None) -> RawResponse[AppSession]:
        """See `SessionsResource.keepalive`."""
        response = self._sender.send(_keepalive.request(session_id, options=options))
        return RawResponse(
            response.status,
            response.headers,
            response.messages,
            _keepalive.decode(response.data),
        )
