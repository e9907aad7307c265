# Generated from tests/facade/_async/test_client.py, do not edit.
"""The settings of a client."""

from __future__ import annotations

from contextlib import AbstractContextManager
from typing import Any

import pytest

import inferencesh
from inferencesh import (
    APITimeoutError,
    AuthenticationError,
    Inference,
    InferenceError,
    InvalidArgumentError,
    MissingAPIKeyError,
    RequestOptions,
    ResponseMessage,
    inference,
)
from inferencesh._core.wire import Headers, WireRequest, WireResponse, WireStream
from inferencesh.emulator import Emulator
from tests.facade import faults
from tests.facade._sync.conftest import Connect
from tests.facade.apps import KEY
from tests.facade.conftest import Serve

TASK = faults.data({"id": "t1"})


def test_the_key_and_the_address_come_from_the_environment(url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("INFERENCE_API_KEY", KEY)
    monkeypatch.setenv("INFERENCE_BASE_URL", url)
    with Inference() as client:
        assert client.base_url == url
        assert (client.me.get()).user.id


def test_arguments_win_over_the_environment(
    url: str, monkeypatch: pytest.MonkeyPatch, connect: Connect
) -> None:
    monkeypatch.setenv("INFERENCE_API_KEY", "another")
    monkeypatch.setenv("INFERENCE_BASE_URL", "http://127.0.0.1:9")
    client = connect(url)
    assert (client.me.get()).user.id


def test_the_default_address(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("INFERENCE_BASE_URL", "")
    with Inference(api_key=KEY) as client:
        assert client.base_url == "https://api.inference.sh"


@pytest.mark.parametrize("suffix", ["", "/", "//", "/v1", "/v1/"])
def test_a_trailing_slash_and_a_prefix_do_no_harm(
    url: str, emulator: Emulator, suffix: str, connect: Connect
) -> None:
    client = connect(url + suffix)
    client.me.get()
    assert [request.path for request in emulator.requests] == [f"{suffix.rstrip('/')}/me"]


@pytest.mark.parametrize("key", [None, "", "  \n"])
def test_a_missing_key_says_how_to_give_one(key: str | None) -> None:
    with pytest.raises(MissingAPIKeyError, match="INFERENCE_API_KEY") as caught:
        Inference(api_key=key)
    assert isinstance(caught.value, InferenceError)


def test_space_around_the_key_is_dropped(url: str) -> None:
    with Inference(api_key=f"{KEY}\n", base_url=url) as client:
        assert (client.me.get()).user.id


@pytest.mark.parametrize("key", ["two words", "sécret", "s\x00x", "a\nb"])
def test_what_can_be_no_key_is_refused_without_showing_it(key: str) -> None:
    with pytest.raises(InvalidArgumentError) as caught:
        Inference(api_key=key)
    assert caught.value.argument == "api_key"
    assert key not in f"{caught.value!s}{caught.value!r}"


def test_a_function_gives_the_key_of_each_request(serve: Serve, connect: Connect) -> None:
    server = serve(TASK)
    keys = iter(["key-1", "key-2"])
    client = connect(server.url, api_key=lambda: next(keys))
    client.tasks.get("t1")
    client.tasks.get("t1")
    assert [request.headers["authorization"] for request in server.requests] == [
        "Bearer key-1",
        "Bearer key-2",
    ]


@pytest.mark.parametrize(
    ("key", "error"),
    [
        ("", MissingAPIKeyError),
        (None, MissingAPIKeyError),
        ("a b", InvalidArgumentError),
        (7, InvalidArgumentError),
    ],
)
def test_a_function_that_gives_no_key_is_found_out_before_a_request(
    url: str, emulator: Emulator, connect: Connect, key: Any, error: type[Exception]
) -> None:
    client = connect(url, api_key=lambda: key)
    with pytest.raises(error):
        client.run(app="test/echo")
    with pytest.raises(error):
        client.files.upload(b"x")
    assert emulator.requests == []


def test_a_wrong_key_is_told(url: str, connect: Connect) -> None:
    client = connect(url, api_key="wrong")
    with pytest.raises(AuthenticationError, match="not valid") as caught:
        client.me.get()
    assert (caught.value.status, caught.value.code) == (401, "unauthorized")


@pytest.mark.parametrize(
    ("argument", "value"),
    [
        ("api_key", 7),
        ("api_key", b"key"),
        ("base_url", "api.inference.sh"),
        ("base_url", "ftp://host"),
        ("base_url", "https://"),
        ("base_url", "https://user:pass@host"),
        ("base_url", "https://host?x=1"),
        ("base_url", "https://host#x"),
        ("timeout", 0),
        ("timeout", -1),
        ("timeout", "5"),
        ("timeout", float("nan")),
        ("timeout", True),
        ("timeout", float("inf")),
        ("timeout", 1e12),
        ("max_retry_wait", 1e12),
        ("retry", 5),
        ("follow", {"updates": "poll"}),
        ("middleware", print),
        ("on_message", "print"),
        ("base_url", 5),
        ("default_headers", 5),
        ("max_retries", -1),
        ("max_retries", 1.5),
        ("max_retries", True),
        ("default_headers", {"X": 1}),
        ("default_headers", {1: "x"}),
        ("default_headers", {"X": "a\r\nb"}),
        ("default_headers", {"X\n": "a"}),
    ],
)
def test_settings_that_can_not_be_right_are_refused(argument: str, value: Any) -> None:
    with pytest.raises(InvalidArgumentError) as caught:
        Inference(**{"api_key": KEY, argument: value})
    assert caught.value.argument == argument
    assert "pass" not in str(caught.value)


def test_headers(serve: Serve, connect: Connect) -> None:
    server = serve(TASK)
    headers = {"X-Team-ID": "team-1", "X-Other": "1"}
    client = connect(server.url, default_headers=headers)
    client.tasks.get("t1", options=RequestOptions(headers={"x-other": "2"}))
    sent = server.requests[0].headers
    assert sent["user-agent"] == f"inferencesh-python/{inferencesh.__version__}"
    assert sent["accept"] == "application/json"
    assert sent["authorization"] == f"Bearer {KEY}"
    assert (sent["x-team-id"], sent["x-other"]) == ("team-1", "2")
    assert "content-type" not in sent


def test_settings_of_one_call(serve: Serve, connect: Connect) -> None:
    server = serve(faults.problem(404, "not_found"), faults.data({"id": "t1"}))
    client = connect(server.url)
    options = RequestOptions(query={"new": "a b&c"}, body={"new": {"x": [1]}}, max_retries=0)
    with pytest.raises(inferencesh.NotFoundError):
        client.tasks.cancel("t1", force=True, options=options)
    assert server.requests[0].target == "/tasks/t1/cancel?new=a+b%26c"
    assert server.requests[0].body == b'{"force":true,"new":{"x":[1]}}'
    assert server.requests[0].headers["content-type"] == "application/json"


@pytest.mark.parametrize(
    "options",
    [
        RequestOptions(timeout=0),
        RequestOptions(max_retries=-1),
        {"timeout": 5},
        RequestOptions(query="a=b"),  # type: ignore[arg-type]
        RequestOptions(body=[1]),  # type: ignore[arg-type]
        RequestOptions(headers={"X": "\n"}),
        RequestOptions(body={"x": float("nan")}),
    ],
)
def test_settings_of_one_call_are_checked(
    client: Inference, emulator: Emulator, options: RequestOptions
) -> None:
    with pytest.raises(InvalidArgumentError):
        client.me.get(options=options)
    assert emulator.requests == []


def test_a_silent_server_times_out(serve: Serve, connect: Connect) -> None:
    server = serve(lambda connection, _: connection.wait_for_close())
    client = connect(server.url, timeout=0.1, max_retries=0)
    with pytest.raises(APITimeoutError) as caught:
        client.me.get()
    assert (caught.value.method, caught.value.url) == ("GET", f"{server.url}/me")
    assert caught.value.sent is True


def test_the_timeout_of_a_call_wins(serve: Serve, connect: Connect) -> None:
    server = serve(lambda connection, _: connection.wait_for_close())
    options = RequestOptions(timeout=0.1, max_retries=0)
    client = connect(server.url)
    with pytest.raises(APITimeoutError, match=r"0\.1 s"):
        client.me.get(options=options)


def test_notices_are_handed_over(serve: Serve, connect: Connect) -> None:
    notice = {"level": "warning", "code": "old", "message": "deprecated", "meta": {"x": 1}}
    server = serve(faults.data({"id": "t1"}, [notice, "not a notice", notice]))
    seen: list[ResponseMessage] = []
    client = connect(server.url, on_message=seen.append)
    client.tasks.get("t1")
    assert [message.to_dict() for message in seen] == [notice, notice]
    assert (seen[0].code, seen[0].message) == ("old", "deprecated")


def test_a_closed_client_says_so(url: str) -> None:
    client = Inference(api_key=KEY, base_url=url)
    client.close()
    client.close()
    with pytest.raises(RuntimeError, match="closed"):
        client.me.get()


def test_one_connection_serves_many_requests(serve: Serve, connect: Connect) -> None:
    server = serve(TASK)
    client = connect(server.url)
    for _ in range(5):
        client.tasks.get("t1")
    assert (server.connections, len(server.requests)) == (1, 5)


def test_another_name_for_those_who_like_functions() -> None:
    assert inference is Inference


class Canned:
    """A transport without a network."""

    def __init__(self) -> None:
        self.requests: list[WireRequest] = []
        self.is_closed = False

    def send(self, request: WireRequest) -> WireResponse:
        self.requests.append(request)
        return WireResponse(status=200, headers=Headers(), content=b'{"data": {"id": "canned"}}')

    def stream(self, request: WireRequest) -> AbstractContextManager[WireStream]:
        raise NotImplementedError

    def close(self) -> None:
        self.is_closed = True


def test_a_transport_of_ones_own() -> None:
    transport = Canned()
    with Inference(api_key=KEY, transport=transport) as client:
        assert (client.tasks.get("t1")).id == "canned"
    assert transport.is_closed
    assert [request.url for request in transport.requests] == ["https://api.inference.sh/tasks/t1"]


@pytest.mark.parametrize("name", ["user-agent", "USER-AGENT", "authorization", "accept"])
def test_a_header_is_sent_once_however_it_is_spelt(name: str) -> None:
    transport = Canned()
    with Inference(api_key=KEY, default_headers={name: "mine"}, transport=transport) as client:
        client.tasks.get("t1", options=RequestOptions(headers={name: "mine"}))
    sent = [(field.lower(), value) for field, value in transport.requests[0].headers.items()]
    assert len(sent) == len(dict(sent))
    assert dict(sent)["authorization"] == f"Bearer {KEY}"
    assert dict(sent)[name.lower()] in {"mine", f"Bearer {KEY}"}
