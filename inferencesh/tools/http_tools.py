"""Tools that the platform runs by calling an address: with authorization and headers, or a plain webhook."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from .._core.errors import InvalidArgumentError
from .._core.shapes import is_mapping
from . import checks
from .builder import ParametersBuilder

_METHODS = ("GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS")
_DEFAULT_KEY_HEADER = "X-API-Key"


class HTTPToolBuilder(ParametersBuilder):
    """A tool that calls an HTTP API."""

    _kind: ClassVar[str] = "http"

    def __init__(self, name: str, url: str) -> None:
        super().__init__(name)
        self._url = checks.url("url", url)
        self._method: str | None = None
        self._auth: dict[str, str] | None = None
        self._headers: dict[str, str] = {}

    def method(self, method: str) -> Self:
        """The HTTP method; POST when not given."""
        self._method = checks.one_of("method", checks.filled("method", method).upper(), _METHODS)
        return self

    def auth(
        self,
        *,
        credential: str | None = None,
        api_key: str | None = None,
        bearer: str | None = None,
        header: str | None = None,
    ) -> Self:
        """How the platform signs the calls, in one of three ways. Secrets are stored there; give their names.

        Args:
            credential: Provider whose connected account is used, such as ``"github"``.
            api_key: Name of the stored secret that is sent as a key.
            bearer: Name of the stored secret that is sent as ``Authorization: Bearer``.
            header: With `api_key`: the header that carries it; ``X-API-Key`` when absent.
        """
        ways = {"credential": credential, "api_key": api_key, "bearer": bearer}
        given = {kind: value for kind, value in ways.items() if value is not None}
        if len(given) != 1:
            raise InvalidArgumentError(
                "auth", f"one of {', '.join(ways)} is needed; got {', '.join(given) or 'none'}"
            )
        if header is not None and api_key is None:
            raise InvalidArgumentError("header", "goes with api_key alone")
        ((kind, value),) = given.items()
        place = "provider" if kind == "credential" else "secret"
        self._auth = {"type": kind, place: checks.filled(kind, value)}
        if kind == "api_key":
            self._auth["header"] = _DEFAULT_KEY_HEADER if header is None else checks.header_name(header)
        return self

    def header(self, name: str, value: str) -> Self:
        """One more header; its value may hold ``{{context.NAME}}``."""
        self._headers[checks.header_name(name)] = checks.header_value(name, value)
        return self

    def headers(self, values: Mapping[str, str]) -> Self:
        """More headers, by their names."""
        if not is_mapping(values):
            raise InvalidArgumentError(
                "headers", '{"name": value, …} is needed'
            )  # may hold secrets: not shown
        for name, value in values.items():
            self.header(name, value)
        return self

    def _config(self) -> dict[str, Any]:
        known = {"method": self._method, "auth": self._auth, "headers": self._headers}
        return {"url": self._url, **{key: value for key, value in known.items() if value}, **self._schemas()}


class CallToolBuilder(HTTPToolBuilder):
    """The same under the API's newer name."""

    _kind: ClassVar[str] = "call"


class WebhookToolBuilder(ParametersBuilder):
    """A tool that posts its arguments to an address."""

    _kind: ClassVar[str] = "hook"

    def __init__(self, name: str, url: str) -> None:
        super().__init__(name)
        self._url = checks.url("url", url)
        self._secret: str | None = None

    def secret(self, secret: str) -> Self:
        """A secret that the calls carry in ``X-Hook-Secret``, by which the receiver can tell them."""
        self._secret = checks.secret("secret", secret)
        return self

    def _config(self) -> dict[str, Any]:
        secret = {} if self._secret is None else {"secret": self._secret}
        return {"url": self._url, **secret, **self._schemas()}


def call_tool(name: str, url: str) -> CallToolBuilder:
    """A tool that calls an HTTP API.

    Args:
        name: Name that the model calls it by.
        url: Address; may hold ``{{context.NAME}}``.

    Example:
        ```python
        call_tool("user", "https://api.example.com/users/{{context.user}}").auth(bearer="API_TOKEN")
        ```
    """
    return CallToolBuilder(name, url)


def http_tool(name: str, url: str) -> HTTPToolBuilder:
    """A tool that calls an HTTP API, under the API's older name of `call_tool`."""
    return HTTPToolBuilder(name, url)


def webhook_tool(name: str, url: str) -> WebhookToolBuilder:
    """A tool that posts its arguments, as JSON, to an address.

    Args:
        name: Name that the model calls it by.
        url: Address.
    """
    return WebhookToolBuilder(name, url)
