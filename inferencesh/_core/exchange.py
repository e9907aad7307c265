"""From a request of the generated layer to bytes on the wire, and from the answer back to its data."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any, Literal
from urllib.parse import urlencode

from attrs import evolve, frozen

from inferencesh_gen.runtime.arguments import encode
from inferencesh_gen.runtime.http import NOT_GIVEN, Operation, Request, RequestOptions, Response

from .._version import __version__
from .checks import check_count, check_timeout
from .config import Config, check_headers
from .errors import APIConnectionError, APIStatusError, InvalidArgumentError, ResponseDecodeError
from .json_reading import read_json
from .ndjson import NDJSONDecoder
from .problems import request_id, status_error
from .records import RecordDecoder
from .redact import redact_url, scrub, secrets_of
from .redirects import same_origin
from .retry import Answer, NoAnswer, RetryPolicy
from .shapes import is_array, is_mapping, is_object
from .sse import SSEDecoder
from .wire import AsyncBody, Body, Headers, WireRequest, WireResponse

USER_AGENT = f"inferencesh-python/{__version__}"
_STREAM_ACCEPT = "application/x-ndjson"
_KEY_HEADER = "authorization"
_ENCODER = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"), allow_nan=False)


@frozen(eq=False, repr=False)
class Failure:
    """An attempt that failed: what that means for the next one, and what to raise if there is none."""

    outcome: Answer | NoAnswer
    error: APIStatusError | APIConnectionError


def wire_request(request: Request, config: Config, api_key: str) -> WireRequest:
    """One request, ready to send.

    Raises:
        InvalidArgumentError: a setting of this call can't be right, or its answer could not be read.
    """
    options = _checked(request.options)
    timeout = config.timeout if options.timeout is NOT_GIVEN else check_timeout("timeout", options.timeout)
    body = _body(request)
    headers = {
        "accept": _STREAM_ACCEPT if request.operation.returns == "stream" else request.operation.accept,
        "user-agent": USER_AGENT,
        **({} if body is None else {"content-type": "application/json"}),
        **config.default_headers,
        **check_headers("options.headers", options.headers),
        _KEY_HEADER: f"Bearer {api_key}",
    }
    kind: Literal["call", "stream"] = "stream" if request.operation.returns == "stream" else "call"
    return WireRequest(
        method=request.operation.method,
        url=f"{config.base_url}{request.path}{_query(request)}",
        headers=headers,
        body=body,
        timeout=timeout,
        operation=request.operation.id,
        kind=kind,
    )


def upload_request(url: str, body: Body | AsyncBody, content_type: str, config: Config) -> WireRequest:
    """An upload to a signed URL, which is credential enough: without the key."""
    headers = {"content-type": content_type, "user-agent": USER_AGENT}
    return WireRequest(
        method="PUT", url=url, headers=headers, body=body, timeout=config.timeout, kind="upload"
    )


def is_of_the_api(url: str, config: Config) -> bool:
    """Whether an address is one of the API's own, which may see the key."""
    return same_origin(url, config.base_url)


def download_request(
    url: str, headers: Mapping[str, str], config: Config, api_key: str | None, attempt: int = 1
) -> WireRequest:
    """A request for the bytes of a file.

    Args:
        url: Where they are.
        headers: What is asked for.
        config: The client's settings.
        api_key: The key, for the API itself, which gets the client's own headers too; None for all others.
        attempt: 1 for the first request for this file.
    """
    own = {**config.default_headers, _KEY_HEADER: f"Bearer {api_key}"} if api_key else {}
    return WireRequest(
        method="GET",
        url=url,
        headers={"user-agent": USER_AGENT, **own, **headers},
        timeout=config.timeout,
        attempt=attempt,
        kind="download",
    )


def without_key(request: WireRequest) -> WireRequest:
    """The request as middleware may see it."""
    headers = {name: value for name, value in request.headers.items() if name.lower() != _KEY_HEADER}
    return evolve(request, headers=Headers(headers))


def with_key(request: WireRequest, original: WireRequest) -> WireRequest:
    """The request that came out of middleware, with the key that went not in.

    Middleware may have set credentials of its own, or turned the request to another server, which must not
    get the key.
    """
    key = original.headers.get(_KEY_HEADER)
    if key is None or _KEY_HEADER in Headers(request.headers) or not same_origin(request.url, original.url):
        return request
    return request.with_headers({_KEY_HEADER: key})


def retry_policy(request: Request, config: Config) -> RetryPolicy:
    """The client's policy with what this call says."""
    given = request.options.max_retries
    if given is NOT_GIVEN:
        return config.retry
    return evolve(config.retry, max_retries=check_count("max_retries", given))


def read_response(operation: Operation, request: WireRequest, answer: WireResponse) -> Response:
    """The data of a successful answer, out of its envelope.

    Raises:
        ResponseDecodeError: the answer is no JSON, or not of the shape that the operation promises.
    """
    if operation.returns == "nothing":
        return Response(status=answer.status, headers=answer.headers, data=None, messages=_messages(answer))
    if operation.returns in {"text", "bytes"}:
        raw = answer.content if operation.returns == "bytes" else answer.content.decode("utf-8", "replace")
        return Response(status=answer.status, headers=answer.headers, data=raw)
    body = _json(request, answer)
    data = body["data"] if operation.enveloped and is_object(body) and "data" in body else body
    expected = {"object": dict, "array": list}.get(operation.returns, object)
    if not isinstance(data, expected):
        kind = "nothing" if data is None else type(data).__name__
        raise _decode_error(request, answer, f"{operation.returns} was expected, {kind} came")
    messages = _message_list(body) if operation.enveloped else []
    return Response(status=answer.status, headers=answer.headers, data=data, messages=messages)


def stream_decoder(request: WireRequest, status: int, headers: Headers) -> RecordDecoder:
    """The decoder for what a stream's answer says it is.

    Raises:
        ResponseDecodeError: it is no stream (an HTML page, say).
    """
    kind = headers.get("content-type", "").partition(";")[0].strip().lower()
    if kind in {"application/x-ndjson", "application/jsonl", "application/ndjson"}:
        return NDJSONDecoder()
    if kind == "text/event-stream":
        return SSEDecoder()
    problem = f"a stream was expected, {kind or 'nothing'} came"
    raise _decode_error(request, WireResponse(status=status, headers=headers, content=b""), problem)


def failure(request: WireRequest, answer: WireResponse, now: float) -> Failure:
    """What an error answer stands for; a redirect that was not followed is one too."""
    error = status_error(request, answer, now)
    return Failure(Answer(status=answer.status, headers=answer.headers, code=error.code), error)


def connection_failure(error: APIConnectionError) -> Failure:
    """What a missing answer stands for."""
    return Failure(NoAnswer(sent=error.sent), error)


def passing(failure: Failure) -> Failure:
    """The same failure, as one that another attempt may not meet."""
    return evolve(failure, outcome=NoAnswer(sent=True))


def _checked(options: object) -> RequestOptions:
    if not isinstance(options, RequestOptions):
        problem = f"RequestOptions are needed; got {type(options).__name__}"
        raise InvalidArgumentError("options", problem)
    for name, more in (("query", options.query), ("body", options.body)):
        if not is_mapping(more):
            raise InvalidArgumentError(f"options.{name}", f"a mapping is needed; got {type(more).__name__}")
    return options


def _body(request: Request) -> bytes | None:
    fields = {**(request.body or {}), **encode(request.options.body, "options.body")}
    _check_switch(request.operation, fields)
    if request.body is None and not fields:
        return None
    return _ENCODER.encode(fields).encode()


def _check_switch(operation: Operation, fields: Mapping[str, Any]) -> None:
    if operation.stream_switch is None:
        return
    field, instead = operation.stream_switch
    if fields.get(field) is True:
        problem = f"True would make the answer a stream, which is not read here; `client.{instead}` reads one"
        raise InvalidArgumentError(field, problem)


def _query(request: Request) -> str:
    values = {**request.query, **request.options.query}
    return f"?{urlencode({name: _query_text(value) for name, value in values.items()})}" if values else ""


def _query_text(value: Any) -> str:
    # The API reads objects, lists and booleans in a query as JSON text.
    return value if isinstance(value, str) else json.dumps(value, separators=(",", ":"))


def _json(request: WireRequest, answer: WireResponse) -> Any:
    try:
        return read_json(answer.content)
    except (ValueError, RecursionError):
        kind = answer.headers.get("content-type", "no content type")
        raise _decode_error(request, answer, f"JSON was expected, {kind} came") from None


def _messages(answer: WireResponse) -> list[dict[str, Any]]:
    try:
        return _message_list(read_json(answer.content)) if answer.content else []
    except (ValueError, RecursionError):
        return []  # an operation without data promises no JSON


def _message_list(body: Any) -> list[dict[str, Any]]:
    messages = body.get("messages") if is_object(body) else None
    return [item for item in messages if is_object(item)] if is_array(messages) else []


def _decode_error(request: WireRequest, answer: WireResponse, problem: str) -> ResponseDecodeError:
    secrets = secrets_of(request.headers)
    message = scrub(f"{request.method} {redact_url(request.url)}: {problem}", secrets)
    text = scrub(answer.content.decode("utf-8", "replace"), secrets)
    known = request_id(answer.headers, secrets)
    return ResponseDecodeError(message, status=answer.status, body=text, request_id=known)
