"""The gate that every request passes before a connection is looked for."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from inferencesh._core.wire import WireRequest
from inferencesh._transport import gate
from inferencesh._transport.base import Transport


class RefusedError(Exception):
    """What the keeper of these tests raises."""


@pytest.fixture
def shown() -> Iterator[list[tuple[str, str, str]]]:
    """What a keeper who refuses everything is shown."""
    seen: list[tuple[str, str, str]] = []

    def refuse(method: str, url: str, host: str) -> None:
        seen.append((method, url, host))
        raise RefusedError

    before = gate.keep(refuse)
    yield seen
    assert gate.keep(before) is refuse


REQUEST = WireRequest(method="POST", url="http://127.0.0.1:9/a?b=1", timeout=1)
SHOWN = ("POST", "http://127.0.0.1:9/a?b=1", "127.0.0.1")


def test_what_the_keeper_raises_comes_out_and_nothing_is_sent(
    transport: Transport, shown: list[tuple[str, str, str]]
) -> None:
    with pytest.raises(RefusedError):
        transport.send(REQUEST)
    with pytest.raises(RefusedError), transport.stream(REQUEST):
        pass
    assert shown == [SHOWN, SHOWN]
