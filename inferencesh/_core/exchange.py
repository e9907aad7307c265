"""From a request of the generated layer to bytes on the wire, and from the answer back to its data."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any
from urllib.parse import urlencode

from attrs import evolve

from inferencesh_gen.runtime.arguments import encode
from inferencesh_gen.runtime.http import NOT_GIVEN, Operation, Request, Response

from .._version import __version__
from .config import Config, check_headers, check_max_retries, check_timeout
from .errors import APIStatusError, ResponseDecodeError, status_error
from .ndjson import NDJSONDecoder
from .records import RecordDecoder
from .redact import redact_url
from .retry import RetryPolicy
from .shapes import is_array, is_object
from .sse import SSEDecoder
from .wire import WireRequest, WireResponse

USER_AGENT = f"inferencesh-python/{__version__}"
_STREAM_ACCEPT = "application/x-ndjson"


def wire_request(request: Request, config: Config, api_key: str) -> WireRequest:
    """One request, ready to send.

    Raises:
        InvalidArgumentError: a setting of this call can't be right.
    """
    options = request.options
    timeout = config.timeout if options.timeout is NOT_GIVEN else check_timeout("timeout", options.timeout)
    body = _body(request)
    headers = {
        "accept": _STREAM_ACCEPT if request.operation.returns == "stream" else request.operation.accept,
        "user-agent": USER_AGENT,
        **({} if body is None else {"content-type": "application/json"}),
        **config.default_headers,
        **check_headers("options.headers", options.headers),
        "authorization": f"Bearer {api_key}",
    }
    return WireRequest(
        method=request.operation.method,
        url=f"{config.base_url}{request.path}{_query(request)}",
        headers=headers,
        body=body,
        timeout=timeout,
    )


def retry_policy(request: Request, config: Config) -> RetryPolicy:
    """The client's policy with what this call says."""
    given = request.options.max_retries
    return config.retry if given is NOT_GIVEN else evolve(config.retry, max_retries=check_max_retries(given))


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


def stream_decoder(request: WireRequest, status: int, headers: Mapping[str, str]) -> RecordDecoder:
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
    raise ResponseDecodeError(f"{request.method} {redact_url(request.url)}: {problem}", status=status)


def failure(request: WireRequest, answer: WireResponse) -> APIStatusError:
    """The exception that an error answer stands for; a redirect that was not followed is one too."""
    return status_error(
        status=answer.status,
        headers=answer.headers,
        content=answer.content,
        method=request.method,
        url=request.url,
    )


def _body(request: Request) -> bytes | None:
    fields = {**(request.body or {}), **encode(request.options.body, "options.body")}
    if request.body is None and not fields:
        return None
    return json.dumps(fields, ensure_ascii=False, separators=(",", ":"), allow_nan=False).encode()


def _query(request: Request) -> str:
    values = {**request.query, **request.options.query}
    return f"?{urlencode({name: _query_text(value) for name, value in values.items()})}" if values else ""


def _query_text(value: Any) -> str:
    # The API reads objects, lists and booleans in a query as JSON text.
    return value if isinstance(value, str) else json.dumps(value, separators=(",", ":"))


def _json(request: WireRequest, answer: WireResponse) -> Any:
    try:
        return json.loads(answer.content)
    except (ValueError, RecursionError):
        kind = answer.headers.get("content-type", "no content type")
        raise _decode_error(request, answer, f"JSON was expected, {kind} came") from None


def _messages(answer: WireResponse) -> list[dict[str, Any]]:
    try:
        return _message_list(json.loads(answer.content)) if answer.content else []
    except (ValueError, RecursionError):
        return []  # an operation without data promises no JSON


def _message_list(body: Any) -> list[dict[str, Any]]:
    messages = body.get("messages") if is_object(body) else None
    return [item for item in messages if is_object(item)] if is_array(messages) else []


def _decode_error(request: WireRequest, answer: WireResponse, problem: str) -> ResponseDecodeError:
    text = answer.content[:2000].decode("utf-8", "replace")
    message = f"{request.method} {redact_url(request.url)}: {problem}"
    return ResponseDecodeError(message, status=answer.status, body=text)
