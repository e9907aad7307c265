"""Memory and CPU time of uploads and downloads, beside plain httpx with the same bytes.

```sh
python benchmarks/files.py              # 1 GiB; a sparse file, so that the disk takes no part in uploads
python benchmarks/files.py --mib 64 --rounds 1
```

The server and each measurement are processes of their own. Memory is how far the peak of the resident set
lies above what it was before the transfer. CPU time is that of the client's process alone: wall time says
little on a shared machine. The exit status is 1 if a transfer of ours took more memory than allowed.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import resource
import subprocess
import sys
import tempfile
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from time import process_time
from typing import Any

MIB = 1024 * 1024
ALLOWED_MIB = 16
CASES = ("upload", "download")
CLIENTS = ("sync", "async", "httpx", "httpx-async")
_CHUNK = 128 * 1024


# The server: just enough of the API, and nothing that costs.


async def _serve(size: int) -> None:
    answer = partial(_answer, size)
    server = await asyncio.start_server(answer, "127.0.0.1", 0)
    print(server.sockets[0].getsockname()[1], flush=True)
    await server.serve_forever()


async def _answer(size: int, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    try:
        while head := await reader.readuntil(b"\r\n\r\n"):
            request, *lines = head.decode().split("\r\n")
            headers = {
                name.lower(): value.strip() for name, _, value in (line.partition(":") for line in lines)
            }
            length = int(headers.get("content-length", 0))
            body = await reader.readexactly(length) if length < MIB else b""
            left = length - len(body)
            while left:
                left -= len(await reader.read(min(left, _CHUNK)))
            if request.startswith("GET"):
                await _send_zeros(writer, size)
            else:
                url = f"http://{headers['host']}/put"
                _send(writer, json.dumps({"data": [{"id": "f", "uri": url, "upload_url": url}]}).encode())
            await writer.drain()
    except (asyncio.IncompleteReadError, ConnectionError):
        writer.close()


def _send(writer: asyncio.StreamWriter, body: bytes) -> None:
    head = f"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: {len(body)}\r\n\r\n"
    writer.write(head.encode() + body)


async def _send_zeros(writer: asyncio.StreamWriter, size: int) -> None:
    writer.write(f"HTTP/1.1 200 OK\r\ncontent-length: {size}\r\n\r\n".encode())
    zeros = bytes(_CHUNK)
    for start in range(0, size, _CHUNK):
        writer.write(zeros[: size - start])
        await writer.drain()


@contextmanager
def server(size: int) -> Iterator[str]:
    """A server in a process of its own, which answers every GET with `size` zeros.

    Args:
        size: In bytes.
    """
    command = [sys.executable, __file__, "--serve", str(size)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout
        try:
            yield f"http://127.0.0.1:{int(process.stdout.readline())}"
        finally:
            process.terminate()


# The clients: each transfers a small file first, so that everything is loaded, and then the large one.


def _sync(case: str, url: str, place: Path) -> Callable[[Path], None]:
    from inferencesh import Inference

    client = Inference(api_key="benchmark", base_url=url)
    if case == "upload":
        return lambda path: check(client.files.upload(path).uri)
    return lambda _: check(client.files.download(f"{url}/file", place))


def _async(case: str, url: str, place: Path) -> Callable[[Path], None]:
    from inferencesh import AsyncInference

    client = AsyncInference(api_key="benchmark", base_url=url)
    runner = asyncio.Runner()
    if case == "upload":
        return lambda path: check(runner.run(client.files.upload(path)).uri)
    return lambda _: check(runner.run(_download_async(client, url, place)))


async def _download_async(client: Any, url: str, place: Path) -> Path:
    path: Path = await client.files.download(f"{url}/file", place)
    return path


def _httpx(case: str, url: str, place: Path) -> Callable[[Path], None]:
    import httpx

    client = httpx.Client(timeout=60, trust_env=False)

    def upload(path: Path) -> None:
        with path.open("rb", buffering=0) as file:
            headers = {"content-length": str(path.stat().st_size)}
            chunks = iter(lambda: file.read(_CHUNK), b"")
            check(client.put(f"{url}/put", content=chunks, headers=headers).is_success)

    def download(_: Path) -> None:
        with client.stream("GET", f"{url}/file") as answer, place.open("wb") as file:
            for chunk in answer.iter_bytes():
                file.write(chunk)

    return upload if case == "upload" else download


def _httpx_async(case: str, url: str, place: Path) -> Callable[[Path], None]:
    import httpx

    client = httpx.AsyncClient(timeout=60, trust_env=False)
    runner = asyncio.Runner()

    async def chunks(path: Path) -> AsyncIterator[bytes]:
        with path.open("rb", buffering=0) as file:
            while chunk := file.read(_CHUNK):
                yield chunk

    async def upload(path: Path) -> None:
        headers = {"content-length": str(path.stat().st_size)}  # noqa: ASYNC240
        check((await client.put(f"{url}/put", content=chunks(path), headers=headers)).is_success)

    async def download(_: Path) -> None:
        async with client.stream("GET", f"{url}/file") as answer:
            with place.open("wb") as file:
                async for chunk in answer.aiter_bytes():
                    file.write(chunk)

    work = upload if case == "upload" else download
    return lambda path: runner.run(work(path))


_CLIENTS = {"sync": _sync, "async": _async, "httpx": _httpx, "httpx-async": _httpx_async}


def check(result: object) -> None:
    """A transfer that does nothing takes no memory either."""
    if not result:
        raise AssertionError("the transfer failed")


def _peak() -> int:
    """The peak of the resident set, in bytes."""
    try:
        lines = Path("/proc/self/status").read_text().splitlines()
        return next(int(line.split()[1]) * 1024 for line in lines if line.startswith("VmHWM:"))
    except (OSError, StopIteration):
        used = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        return used if sys.platform == "darwin" else used * 1024


def _measure(case: str, client: str, size: int) -> None:
    with tempfile.TemporaryDirectory() as folder, server(size) as url, server(10) as small_url:
        small, large = Path(folder, "small"), Path(folder, "large")
        small.write_bytes(bytes(10))
        with large.open("wb") as file:
            file.truncate(size)
        _CLIENTS[client](case, small_url, Path(folder, "warm"))(small)
        transfer = _CLIENTS[client](case, url, Path(folder, "arrived"))
        before, started = _peak(), process_time()
        transfer(large)
        seconds = process_time() - started
        arrived = Path(folder, "arrived")
        check(case == "upload" or arrived.stat().st_size == size)
        print(json.dumps({"bytes": _peak() - before, "seconds": seconds}))


def measure(case: str, client: str, size: int) -> dict[str, float]:
    """Transfer in a process of its own.

    Args:
        case: One of `CASES`.
        client: One of `CLIENTS`.
        size: In bytes.

    Returns:
        ``bytes`` that the peak of memory grew by, and ``seconds`` of CPU time.
    """
    command = [
        sys.executable,
        "-W",
        "ignore::ResourceWarning",
        __file__,
        "--measure",
        case,
        client,
        str(size),
    ]
    result = subprocess.run(command, check=True, capture_output=True, text=True)
    measured: dict[str, float] = json.loads(result.stdout)
    return measured


def main() -> int:
    """Print a table; 1 if it shows too much memory."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--mib", type=int, default=1024, help="size of the file (default: 1024)")
    parser.add_argument("--rounds", type=int, default=3, help="measurements of each (default: 3)")
    parser.add_argument("--serve", type=int, help=argparse.SUPPRESS)
    parser.add_argument("--measure", nargs=3, help=argparse.SUPPRESS)
    given = parser.parse_args()
    if given.serve is not None:
        asyncio.run(_serve(given.serve))
    if given.measure:
        _measure(given.measure[0], given.measure[1], int(given.measure[2]))
        return 0
    return _table(given.mib, given.rounds)


def _best(case: str, client: str, size: int, rounds: int) -> dict[str, float]:
    """The most memory and the least time of several rounds: others of this machine only add to times."""
    results = [measure(case, client, size) for _ in range(rounds)]
    return {
        "bytes": max(result["bytes"] for result in results),
        "seconds": min(result["seconds"] for result in results),
    }


def _table(mib: int, rounds: int) -> int:
    print(f"{mib} MiB{'':12}memory grows by    CPU time    ratio to httpx")
    too_much = 0
    for case in CASES:
        results = {client: _best(case, client, mib * MIB, rounds) for client in CLIENTS}
        for client in ("sync", "async"):
            ours, plain = results[client], results["httpx" if client == "sync" else "httpx-async"]
            grown, ratio = ours["bytes"] / MIB, ours["seconds"] / plain["seconds"]
            too_much += grown >= ALLOWED_MIB
            print(f"{case:9} {client:6} {grown:14.1f} MiB {ours['seconds']:9.2f} s {ratio:16.2f}")
            print(f"{'':9} {'httpx':6} {plain['bytes'] / MIB:14.1f} MiB {plain['seconds']:9.2f} s")
    return int(too_much > 0)


if __name__ == "__main__":
    sys.exit(main())
