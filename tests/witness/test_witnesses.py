"""Clients that others wrote meet the emulator: `make witness`.

Each does what the scenarios say, in a process and an environment of its own, over a real socket. One that
can't be installed is skipped, with a notice.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from tests.witness.environments import CLIENTS, INSTALL_SECONDS, RUN_SECONDS, Client, NotHereError
from tests.witness.scenarios import SCENARIOS, Scenario
from tests.witness.served import served_emulator

PAGE = Path(__file__).parent.parent.parent / "docs" / "clients.md"

pytestmark = pytest.mark.timeout(2 * INSTALL_SECONDS + RUN_SECONDS)

Report = Callable[[Client], dict[str, Any]]


@pytest.fixture(scope="module")
def report() -> Iterator[Report]:
    """What a client tells; it runs when it is first asked for."""

    @cache
    def told_by(client: Client) -> dict[str, Any] | NotHereError:
        try:
            return client.run(url)
        except NotHereError as reason:
            return reason

    def ask(client: Client) -> dict[str, Any]:
        told = told_by(client)
        if isinstance(told, NotHereError):
            pytest.skip(f"{client.name}: {told}")
        return told

    with served_emulator().serve() as url:
        yield ask


def each(of: list[Any]) -> dict[str, Any]:
    """Arguments for parametrizing with things that have names."""
    return {"argvalues": of, "ids": [one.name for one in of]}


@pytest.mark.parametrize("client", **each(CLIENTS))
@pytest.mark.parametrize("scenario", **each(SCENARIOS))
def test_a_client_sees_what_it_should(report: Report, client: Client, scenario: Scenario) -> None:
    assert report(client)["sees"][scenario.name] == scenario.expected_of(client.name)


@pytest.mark.parametrize("client", **each(CLIENTS))
def test_nothing_is_left_out(report: Report, client: Client) -> None:
    assert set(report(client)["sees"]) == {scenario.name for scenario in SCENARIOS}


@pytest.mark.parametrize("client", **each([one for one in CLIENTS if one.name in ("pypi", "npm")]))
def test_the_docs_name_the_version(report: Report, client: Client) -> None:
    assert report(client)["version"] in PAGE.read_text("utf-8")
