"""The settings of a client: arguments first, then the environment, then the defaults."""

from __future__ import annotations

import os
from collections.abc import Awaitable, Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, TypeVar
from urllib.parse import urlsplit

from attrs import evolve, frozen

from inferencesh_gen.runtime.http import NOT_GIVEN, NotGiven

from .checks import LONGEST, check_count, check_function, check_timeout, is_number
from .errors import InvalidArgumentError, MissingAPIKeyError
from .follower import FollowPolicy
from .retry import RetryPolicy

if TYPE_CHECKING:
    from inferencesh_gen.models import ResponseMessage

DEFAULT_BASE_URL = "https://api.inference.sh"
DEFAULT_TIMEOUT = 60.0

P = TypeVar("P")

APIKey = str | Callable[[], str] | Callable[[], Awaitable[str]]


@frozen(kw_only=True, eq=False, repr=False)
class Config:
    """What a client was told. It has no repr, so that the key does not show."""

    api_key: APIKey
    base_url: str
    timeout: float | None
    retry: RetryPolicy
    default_headers: Mapping[str, str]
    on_message: Callable[[ResponseMessage], object] | None
    follow: FollowPolicy
    middleware: tuple[Callable[..., Any], ...]


def make_config(
    *,
    api_key: APIKey | None,
    base_url: str | None,
    timeout: float | NotGiven | None,
    max_retries: int | NotGiven,
    max_retry_wait: float | NotGiven,
    retry: RetryPolicy | None,
    default_headers: Mapping[str, str] | None,
    on_message: Callable[[ResponseMessage], object] | None,
    follow: FollowPolicy | None,
    middleware: Sequence[Callable[..., Any]],
) -> Config:
    """The settings of one client, checked.

    Raises:
        MissingAPIKeyError: no key given, and none in ``INFERENCE_API_KEY``.
        InvalidArgumentError: a setting that can't be right.
    """
    return Config(
        api_key=_api_key(api_key if api_key is not None else os.environ.get("INFERENCE_API_KEY", "")),
        base_url=_base_url(base_url or os.environ.get("INFERENCE_BASE_URL") or DEFAULT_BASE_URL),
        timeout=check_timeout("timeout", DEFAULT_TIMEOUT if timeout is NOT_GIVEN else timeout),
        retry=_retry(retry, max_retries, max_retry_wait),
        default_headers=check_headers("default_headers", default_headers or {}),
        on_message=check_function("on_message", on_message),
        follow=_policy("follow", follow, FollowPolicy),
        middleware=_middleware(middleware),
    )


def check_headers(argument: str, headers: Mapping[Any, Any]) -> dict[str, str]:
    """Headers that can be sent: text without line breaks. Names in lower case, so that later ones replace."""
    if not isinstance(headers, Mapping):  # pyright: ignore[reportUnnecessaryIsInstance]
        raise InvalidArgumentError(argument, f"a mapping is needed; got {type(headers).__name__}")
    for name, value in headers.items():
        if not isinstance(name, str) or not isinstance(value, str):
            raise InvalidArgumentError(argument, f"names and values are strings; {name!r} is not one of text")
        if not _is_header_text(name) or not _is_header_text(value):
            raise InvalidArgumentError(argument, f"{name!r} holds characters that no header may have")
    return {name.lower(): value for name, value in headers.items()}


def check_api_key(key: object) -> str:
    """The key itself, fit for a header; whitespace around it (a trailing newline of a file) is dropped."""
    if key is not None and not isinstance(key, str):
        raise InvalidArgumentError("api_key", f"text is needed; got {type(key).__name__}")
    text = (key or "").strip()
    if not text:
        raise MissingAPIKeyError(
            "No API key. Give one as Inference(api_key=…) or in the environment variable INFERENCE_API_KEY; "
            "keys are made in the workspace settings of https://app.inference.sh."
        )
    if not _is_header_text(text) or " " in text:
        raise InvalidArgumentError("api_key", "holds characters that no key has (its value is not shown)")
    return text


def _retry(
    given: RetryPolicy | None, max_retries: int | NotGiven, max_retry_wait: float | NotGiven
) -> RetryPolicy:
    policy = _policy("retry", given, RetryPolicy)
    if max_retries is not NOT_GIVEN:
        policy = evolve(policy, max_retries=check_count("max_retries", max_retries))
    if max_retry_wait is not NOT_GIVEN:
        policy = evolve(policy, max_retry_wait=_check_wait(max_retry_wait))
    return policy


def _policy(argument: str, given: object, kind: type[P]) -> P:
    if given is None:
        return kind()
    if not isinstance(given, kind):
        raise InvalidArgumentError(argument, f"a {kind.__name__} is needed; got {type(given).__name__}")
    return given


def _check_wait(value: object) -> float:
    if not is_number(value) or not 0 <= value <= LONGEST:
        raise InvalidArgumentError("max_retry_wait", f"seconds from 0 are needed; got {value!r}")
    return value


def _middleware(functions: Sequence[Callable[..., Any]]) -> tuple[Callable[..., Any], ...]:
    if not hasattr(functions, "__iter__"):
        raise InvalidArgumentError(
            "middleware", f"a list of functions is needed; got {type(functions).__name__}"
        )
    for index, function in enumerate(functions):
        if not callable(function):
            raise InvalidArgumentError(
                f"middleware[{index}]", f"a function is needed; got {type(function).__name__}"
            )
    return tuple(functions)


def _api_key(key: APIKey) -> APIKey:
    return key if callable(key) else check_api_key(key)


def _base_url(url: object) -> str:
    if not isinstance(url, str):
        raise InvalidArgumentError("base_url", f"text is needed; got {type(url).__name__}")
    parts = urlsplit(url)
    if parts.scheme not in {"http", "https"} or not parts.hostname:
        raise InvalidArgumentError(
            "base_url", f"an address such as {DEFAULT_BASE_URL} is needed; got {url!r}"
        )
    if "@" in parts.netloc or parts.query or parts.fragment:
        raise InvalidArgumentError("base_url", "no user, query or fragment may be in it")
    return url.rstrip("/")


def _is_header_text(text: str) -> bool:
    return text.isascii() and text.isprintable()
