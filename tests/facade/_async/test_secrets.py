"""The key and signed addresses show nowhere."""

from __future__ import annotations

import logging
import pickle
import traceback

import pytest

from inferencesh import InferenceError, RequestOptions
from tests.facade import faults
from tests.facade._async.conftest import Connect
from tests.facade.apps import KEY
from tests.facade.conftest import Serve
from tests.transport.servers import unused_port

SIGNATURE = "s1gnature"


async def test_no_repr_shows_the_key(url: str, connect: Connect) -> None:
    headers = {"X-Secret": KEY}
    client = connect(url, default_headers=headers)
    shown = [client, client.tasks, client.files, client.me, client._sender, client._sender.config]
    for text in [*map(repr, shown), *map(str, shown)]:
        assert KEY not in text
    assert repr(client) == f"<AsyncInference of {url}>"
    assert KEY not in repr(RequestOptions(headers=headers, body=headers))


FAULTS = [
    faults.cut,
    faults.problem(401, "unauthorized"),
    faults.problem(500, "internal_error"),
    faults.reply("<html>", content_type="text/html"),
    faults.reply(b"", 302, location="https://elsewhere.invalid:0/"),
    lambda connection, _: connection.send(b"HTTP/1.1 nonsense\r\n\r\n"),
    lambda connection, _: connection.wait_for_close(),
]


@pytest.mark.parametrize("fault", FAULTS)
async def test_no_failure_shows_the_key(
    serve: Serve, fault: faults.Answer, caplog: pytest.LogCaptureFixture, connect: Connect
) -> None:
    caplog.set_level(logging.DEBUG)
    server = serve(fault)
    client = connect(server.url, max_retries=0, timeout=0.2)
    with pytest.raises(InferenceError) as caught:
        await client.run(app="a/b")
    check_clean(caught.value, KEY)
    assert KEY not in caplog.text


async def test_a_server_that_is_not_there_does_not_show_the_key(
    caplog: pytest.LogCaptureFixture, connect: Connect
) -> None:
    caplog.set_level(logging.DEBUG)
    client = connect(f"http://127.0.0.1:{unused_port()}")
    options = RequestOptions(max_retries=0, query={"token": SIGNATURE})
    with pytest.raises(InferenceError) as caught:
        await client.me.get(options=options)
    check_clean(caught.value, KEY)
    check_clean(caught.value, SIGNATURE)
    assert KEY not in caplog.text


@pytest.mark.parametrize(
    "fault", [faults.cut, faults.problem(403, "x"), faults.reply(b"", 302, location="http://elsewhere/")]
)
async def test_no_failure_shows_a_signed_address(
    serve: Serve, fault: faults.Answer, connect: Connect
) -> None:
    storage = serve(fault)
    address = f"{storage.url}/put?X-Amz-Signature={SIGNATURE}&signature={SIGNATURE}&x=1"
    server = serve(faults.data([{"id": "f1", "upload_url": address}]))
    client = connect(server.url, max_retries=0)
    with pytest.raises(InferenceError) as caught:
        await client.files.upload(b"x")
    check_clean(caught.value, SIGNATURE)
    assert f"{storage.url}/put" in str(caught.value)


@pytest.mark.parametrize("body", ["<html>", {"data": 7}])
async def test_an_odd_answer_does_not_show_a_token_of_the_query(
    serve: Serve, body: object, connect: Connect
) -> None:
    server = serve(faults.reply(body))
    client = connect(server.url)
    with pytest.raises(InferenceError) as caught:
        await client.me.get(options=RequestOptions(query={"token": SIGNATURE}))
    check_clean(caught.value, SIGNATURE)


def check_clean(error: InferenceError, secret: str) -> None:
    """Nothing that a person or a log gets to see of an error holds the secret."""
    chain = "".join(traceback.format_exception(error))
    for text in (str(error), repr(error), chain, str(vars(error))):
        assert secret not in text
    assert secret.encode() not in pickle.dumps(error)
