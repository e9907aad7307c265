"""Listings turn their pages, on both sides."""

from __future__ import annotations

from typing import Any

import pytest

from inferencesh_gen.resources import AsyncPage, AsyncResources, Resources
from inferencesh_gen.runtime.http import Request
from tests.generated.recorder import AsyncRecorder, Recorder, method_of, needed_arguments
from tests.generated.spec import OPERATIONS

LISTS = [name for name, operation in OPERATIONS.items() if operation.is_list]
PAGING = {"limit", "cursor", "direction"}


def test_the_spec_has_lists() -> None:
    assert len(LISTS) >= 60


def page(items: str, *, after: str = "", before: str = "") -> dict[str, Any]:
    return {
        "items": [{"id": name} for name in items],
        "next_cursor": after,
        "prev_cursor": before,
        "has_next": bool(after),
        "has_previous": bool(before),
    }


def turned(request: Request) -> Any:
    """What says which page is wanted: older lists take it in the body, newer ones in the query."""
    return {key: value for key, value in (request.body or request.query).items() if key in PAGING}


@pytest.mark.parametrize("operation", LISTS)
def test_iterating_a_page_goes_on_to_the_last(recorder: Recorder, operation: str) -> None:
    recorder.answers = [page("ab", after="c1"), page("", after="c2", before="b1"), page("c", before="b2")]
    method = method_of(Resources(recorder), operation)
    first = method(**needed_arguments(method), limit=2)
    assert [item["id"] for item in first.items] == ["a", "b"]
    assert repr(first) == "<Page: 2 items, more follow>"
    assert len(recorder.requests) == 1
    assert [item["id"] for item in first] == ["a", "b", "c"]
    assert [turned(request) for request in recorder.requests] == [
        {"limit": 2},
        {"limit": 2, "cursor": "c1", "direction": "forward"},
        {"limit": 2, "cursor": "c2", "direction": "forward"},
    ]


@pytest.mark.parametrize("operation", LISTS)
async def test_asynchronous_pages_do_the_same(recorder: Recorder, operation: str) -> None:
    recorder.answers = [page("ab", after="c1"), page("c", before="b2")]
    method = method_of(AsyncResources(AsyncRecorder(recorder)), operation)
    first = await method(**needed_arguments(method))
    assert isinstance(first, AsyncPage)
    assert [item["id"] async for item in first] == ["a", "b", "c"]


def test_pages_turn_both_ways(recorder: Recorder) -> None:
    recorder.answers = [page("b", after="n", before="p"), page("a", after="n2")]
    middle = Resources(recorder).tasks.list(cursor="here")
    assert (middle.has_next, middle.has_previous) == (True, True)
    first = middle.previous_page()
    assert first is not None
    assert [task.id for task in first.items] == ["a"]
    assert first.previous_page() is None
    assert recorder.requests[1].body == {"cursor": "p", "direction": "backward"}


@pytest.mark.parametrize("missing", ["next_cursor", "has_next", "items"])
def test_a_page_without_what_it_needs_is_the_last(recorder: Recorder, missing: str) -> None:
    answer = page("a", after="n")
    del answer[missing]
    recorder.answers = [answer]
    listing = Resources(recorder).tasks.list()
    assert len(recorder.requests) == 1
    assert listing.has_next is (missing == "items")
