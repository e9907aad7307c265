"""Event loops, threads, forks, cancellation: whose connections they are, and when they end."""

from __future__ import annotations

import asyncio
import gc
import os
import signal
import socket
import subprocess
import sys
import threading
import time
from collections.abc import AsyncIterator, Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest

from inferencesh._core.errors import APIConnectionError
from inferencesh._core.wire import WireRequest
from inferencesh._transport.base import Transport
from inferencesh._transport.idle import Limits
from inferencesh._transport.pooled._async import AsyncPooledTransport
from inferencesh._transport.pooled._sync import PooledTransport
from tests.transport.servers import Connection, Received, Server, serve

New = Callable[..., PooledTransport]
NewAsync = Callable[..., AsyncPooledTransport]


def get(url: str, **options: Any) -> WireRequest:
    return WireRequest(method="GET", url=url, timeout=5, **options)


def ok(connection: Connection, received: Received) -> None:
    connection.respond()


def answer_later(connection: Connection, received: Received) -> None:
    time.sleep(0.05)
    connection.respond()


def endless(connection: Connection, received: Received) -> None:
    connection.start_chunked()
    connection.send_chunk(b"first")
    connection.wait_for_close()


async def closed(server: Server) -> bool:
    return await asyncio.to_thread(server.closed.acquire, timeout=5)


def test_one_transport_on_several_loops_one_after_the_other(new_async_transport: NewAsync) -> None:
    transport = new_async_transport()

    async def call() -> None:
        assert (await transport.send(get(server.url))).content == b"ok"
        assert (await transport.send(get(server.url))).content == b"ok"

    with serve(ok).running() as server:
        for _ in range(3):
            asyncio.run(call())
            # The loop closed its connections when it ended.
            assert server.closed.acquire(timeout=5)
    assert (server.connections, len(server.requests)) == (3, 6)


def test_a_loop_that_ends_without_ceremony(new_async_transport: NewAsync) -> None:
    transport = new_async_transport()

    async def call() -> None:
        assert (await transport.send(get(server.url))).content == b"ok"

    def call_on_another_loop() -> None:
        asyncio.run(call())
        gc.collect()

    with serve(ok).running() as server:
        abrupt = asyncio.new_event_loop()
        abrupt.run_until_complete(call())
        abrupt.close()
        with pytest.warns(ResourceWarning, match="unclosed"):
            call_on_another_loop()


def test_one_transport_on_several_loops_at_once(new_async_transport: NewAsync) -> None:
    transport = new_async_transport()

    async def calls() -> None:
        for _ in range(20):
            assert (await transport.send(get(server.url))).content == b"ok"

    with serve(ok).running() as server, ThreadPoolExecutor(4) as threads:
        for done in [threads.submit(asyncio.run, calls()) for _ in range(4)]:
            done.result()
    assert server.connections == 4


async def test_concurrent_first_requests_share_a_pool(new_async_transport: NewAsync) -> None:
    transport = new_async_transport(limits=Limits(max_connections=2))
    with serve(ok).running() as server:
        answers = await asyncio.gather(*(transport.send(get(server.url)) for _ in range(10)))
        await transport.aclose()
    assert [answer.content for answer in answers] == [b"ok"] * 10
    assert server.connections <= 2


async def test_many_at_once_open_no_more_connections_than_they_may(new_async_transport: NewAsync) -> None:
    transport = new_async_transport(limits=Limits(max_connections=40))

    async def calls() -> None:
        for _ in range(5):
            assert (await transport.send(get(server.url))).content == b"ok"

    with serve(ok).running() as server:
        await asyncio.gather(*(calls() for _ in range(60)))
        await transport.aclose()
    assert len(server.requests) == 300
    assert server.connections <= 40


async def test_who_waits_for_a_connection_learns_that_it_was_closed(new_async_transport: NewAsync) -> None:
    transport = new_async_transport(limits=Limits(max_connections=1))
    with serve(answer_later).running() as server:
        first, second = (asyncio.create_task(transport.send(get(server.url))) for _ in range(2))
        await asyncio.sleep(0.02)
        await transport.aclose()
        assert (await first).content == b"ok"
        with pytest.raises(RuntimeError, match="the client is closed"):
            await second
    assert len(server.requests) == 1


def test_a_thread_that_waits_for_a_connection_learns_that_it_was_closed(new_transport: New) -> None:
    transport = new_transport(limits=Limits(max_connections=1))
    with serve(answer_later).running() as server, ThreadPoolExecutor(2) as threads:
        first = threads.submit(transport.send, get(server.url))
        while not server.requests:
            time.sleep(0.001)
        second = threads.submit(transport.send, get(server.url))
        time.sleep(0.01)
        transport.close()
        assert first.result().content == b"ok"
        with pytest.raises(RuntimeError, match="the client is closed"):
            second.result()
    assert len(server.requests) == 1


async def test_a_cancelled_request_frees_its_connection(new_async_transport: NewAsync) -> None:
    transport = new_async_transport(limits=Limits(max_connections=1))
    with serve(lambda connection, received: connection.wait_for_close()).running() as server:
        for _ in range(3):
            with pytest.raises(TimeoutError):
                await asyncio.wait_for(transport.send(get(server.url)), 0.05)
            assert await closed(server)
    await transport.aclose()


async def test_a_cancelled_stream_frees_its_connection(new_async_transport: NewAsync) -> None:
    transport = new_async_transport(limits=Limits(max_streams=2))

    async def follow() -> None:
        async with transport.stream(get(server.url)) as stream:
            async for _ in stream.chunks():
                started.set()

    with serve(endless).running() as server:
        for _ in range(4):
            started = asyncio.Event()
            task = asyncio.create_task(follow())
            await started.wait()
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task
            assert await closed(server)
    await transport.aclose()


async def test_an_abandoned_generator_frees_its_connection(new_async_transport: NewAsync) -> None:
    transport = new_async_transport(limits=Limits(max_streams=2))

    async def records() -> AsyncIterator[bytes]:
        async with transport.stream(get(server.url)) as stream:
            async for chunk in stream.chunks():
                yield chunk

    with serve(endless).running() as server:
        for _ in range(4):
            async for chunk in records():
                assert chunk == b"first"
                break
            assert await closed(server)
    await transport.aclose()


async def test_an_abandoned_transport_frees_its_connections(new_async_transport: NewAsync) -> None:
    transport = new_async_transport()
    with serve(ok).running() as server:
        await transport.send(get(server.url))
        del transport
        gc.collect()
        assert await closed(server)


async def test_a_slow_body_does_not_block_the_loop(new_async_transport: NewAsync) -> None:
    threads: set[int] = set()

    class SlowDisk:
        length = 3

        def chunks(self) -> Iterator[bytes]:
            for _ in range(3):
                threads.add(threading.get_ident())
                time.sleep(0.05)
                yield b"x"

    async def count() -> int:
        ticks = 0
        while not upload.done():
            await asyncio.sleep(0.005)
            ticks += 1
        return ticks

    transport = new_async_transport()
    with serve(ok).running() as server:
        request = WireRequest(method="PUT", url=server.url, body=SlowDisk(), timeout=5)
        upload = asyncio.create_task(transport.send(request))
        assert await count() > 5
        assert upload.result().status == 200
    assert threading.get_ident() not in threads
    assert server.requests[0].body == b"xxx"
    await transport.aclose()


async def test_a_cancelled_upload_closes_its_file(new_async_transport: NewAsync) -> None:
    reading, file_closed = threading.Event(), threading.Event()

    class SlowDisk:
        length = 2

        def chunks(self) -> Iterator[bytes]:
            try:
                reading.set()
                time.sleep(0.05)
                yield b"x"
            finally:
                file_closed.set()

    transport = new_async_transport()
    with serve(ok).running() as server:
        request = WireRequest(method="PUT", url=server.url, body=SlowDisk(), timeout=5)
        upload = asyncio.create_task(transport.send(request))
        await asyncio.to_thread(reading.wait, 5)
        upload.cancel()
        with pytest.raises(asyncio.CancelledError):
            await upload
        assert await asyncio.to_thread(file_closed.wait, 5)
    await transport.aclose()


def test_threads_share_a_transport(new_transport: New) -> None:
    transport = new_transport(limits=Limits(max_connections=4))

    def calls(number: int) -> None:
        for _ in range(20):
            body = str(number).encode()
            request = WireRequest(method="POST", url=server.url, body=body, timeout=5)
            assert transport.send(request).content == body

    echo = serve(lambda connection, received: connection.respond(received.body))
    with echo.running() as server, ThreadPoolExecutor(8) as threads:
        for done in [threads.submit(calls, number) for number in range(8)]:
            done.result()
        transport.close()
    assert len(server.requests) == 160
    assert server.connections <= 4


def test_a_stream_is_aborted_from_another_thread(new_transport: New) -> None:
    transport = new_transport()
    with serve(endless).running() as server, transport.stream(get(server.url)) as stream:
        chunks = stream.chunks()
        assert next(chunks) == b"first"
        timer = threading.Timer(0.05, stream.abort)
        timer.start()
        with pytest.raises(APIConnectionError) as caught:
            next(chunks)
        assert caught.value.sent is True
        timer.join()
        assert server.closed.acquire(timeout=5)
        stream.abort()  # again, when it is over


async def test_a_stream_of_a_loop_is_aborted_from_another_thread(new_async_transport: NewAsync) -> None:
    transport = new_async_transport()
    with serve(endless).running() as server:
        async with transport.stream(get(server.url)) as stream:
            chunks = stream.chunks()
            assert await anext(chunks) == b"first"
            timer = threading.Timer(0.05, stream.abort)
            timer.start()
            with pytest.raises(APIConnectionError) as caught:
                await anext(chunks)
            assert caught.value.sent is True
            timer.join()
        assert await closed(server)
        stream.abort()  # again, when it is over
    await transport.aclose()


def test_an_answer_that_is_over_leaves_the_next_one_alone(new_transport: New) -> None:
    """They share a connection."""

    def two_parts(connection: Connection, received: Received) -> None:
        connection.start_chunked()
        connection.send_chunk(b"first")
        time.sleep(0.02)
        connection.send_chunk(b"second")
        connection.send(b"0\r\n\r\n")

    transport = new_transport()
    with serve(two_parts).running() as server:
        with transport.stream(get(server.url)) as over:
            assert over.read() == b"firstsecond"
        with transport.stream(get(server.url)) as stream:
            chunks = stream.chunks()
            assert next(chunks) == b"first"
            over.abort()
            assert next(chunks) == b"second"
        with pytest.raises(RuntimeError, match="closed"):
            next(chunks)
        transport.close()
    assert server.connections == 1


@pytest.mark.skipif(not hasattr(os, "fork"), reason="this system has no fork")
@pytest.mark.filterwarnings("ignore:.*multi-threaded.*fork:DeprecationWarning")
def test_a_forked_child_opens_its_own_connections(new_transport: New) -> None:
    transport = new_transport()
    with serve(ok).running() as server:
        transport.send(get(f"{server.url}/parent"))
        child = os.fork()
        if child == 0:
            signal.alarm(10)
            answer = transport.send(get(f"{server.url}/child"))
            os._exit(0 if answer.content == b"ok" else 1)
        assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0
        transport.send(get(f"{server.url}/parent"))
        transport.close()
    assert server.connections == 2
    assert [received.target for received in server.requests] == ["/parent", "/child", "/parent"]


@pytest.mark.skipif(not hasattr(os, "fork"), reason="this system has no fork")
@pytest.mark.filterwarnings("ignore:.*multi-threaded.*fork:DeprecationWarning")
async def test_a_forked_child_of_a_loop_opens_its_own_connections(new_async_transport: NewAsync) -> None:
    transport = new_async_transport()
    with serve(ok).running() as server:
        await transport.send(get(f"{server.url}/parent"))
        child = os.fork()
        if child == 0:
            signal.alarm(10)
            answer = asyncio.run(transport.send(get(f"{server.url}/child")))
            os._exit(0 if answer.content == b"ok" else 1)
        assert os.waitstatus_to_exitcode((await asyncio.to_thread(os.waitpid, child, 0))[1]) == 0
        await transport.send(get(f"{server.url}/parent"))
        await transport.aclose()
    assert server.connections == 2
    assert [received.target for received in server.requests] == ["/parent", "/child", "/parent"]


def test_the_kernel_keeps_connections_alive(transport: Transport, monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[tuple[Any, ...]] = []
    plain = socket.socket.setsockopt

    def setsockopt(self: socket.socket, *args: Any) -> None:
        seen.append(args)
        plain(self, *args)

    monkeypatch.setattr(socket.socket, "setsockopt", setsockopt)
    with serve(ok).running() as server:
        transport.send(get(server.url))
    assert (socket.SOL_SOCKET, socket.SO_KEEPALIVE, 1) in seen


def test_the_http_library_is_loaded_with_the_first_transport_only() -> None:
    code = (
        "import sys, inferencesh._transport.base, inferencesh._core.wire; assert 'httpx' not in sys.modules"
    )
    subprocess.run([sys.executable, "-c", code], check=True)
