"""Lists: filters, search, order, and pages in both directions."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inferencesh.emulator.lists import Listing
from inferencesh.emulator.problems import ProblemError

COLUMNS = frozenset({"id", "status", "name", "created_at", "deleted_at"})
LISTING = Listing(COLUMNS, {"status": {"completed": 10, "failed": 11}})
ROWS = [
    {"id": "a", "status": 10, "name": "Alpha", "created_at": "2026-01-01T00:00:00Z", "deleted_at": None},
    {"id": "b", "status": 11, "name": "100%", "created_at": "2026-01-02T00:00:00Z", "deleted_at": ""},
    {"id": "c", "status": 10, "name": None, "created_at": "2026-01-03T00:00:00Z", "deleted_at": "x"},
]


def ids(request):
    return "".join(row["id"] for row in LISTING.page(ROWS, request)["items"])


@pytest.mark.parametrize(
    ("field", "operator", "value", "found"),
    [
        ("status", "eq", 10, "ca"),
        ("status", "eq", "failed", "b"),
        ("status", "neq", "failed", "ca"),
        ("status", "in", ["failed", 99], "b"),
        ("status", "not_in", ["failed", 99], "ca"),
        ("status", "gt", 10, "b"),
        ("status", "gte", 10, "cba"),
        ("status", "lt", 11, "ca"),
        ("status", "lte", 9, ""),
        ("name", "like", "Al%", "a"),
        ("name", "like", "al%", ""),
        ("name", "ilike", "_LPH_", "a"),
        ("name", "contains", "0%", "b"),
        ("name", "not_contains", "0%", "ca"),
        ("name", "is_null", None, "c"),
        ("name", "is_not_null", None, "ba"),
        ("deleted_at", "is_empty", None, "ba"),
        ("deleted_at", "is_not_empty", None, "c"),
        ("name", "gt", "A", "a"),
        ("created_at", "gte", "2026-01-02T01:00:00+01:00", "cb"),
        ("created_at", "eq", "2026-01-02T00:00:00.000+00:00", "b"),
    ],
)
def test_every_operator(field, operator, value, found):
    assert ids({"filters": [{"field": field, "operator": operator, "value": value}]}) == found


@pytest.mark.parametrize(
    "request_body",
    [
        {"filters": [{"field": "nope", "operator": "eq", "value": 1}]},
        {"filters": [{"field": "status", "operator": "eq", "value": "nope"}]},
        {"filters": [{"field": "status", "operator": "in", "value": "failed"}]},
        {"filters": [{"field": "name", "operator": "gt", "value": 1}]},
        {"filters": [{"field": "name", "operator": "nope", "value": 1}]},
        {"sort": [{"field": "nope", "dir": "asc"}]},
        {"sort": [{"field": "name", "dir": "sideways"}]},
    ],
)
def test_conditions_that_make_no_sense(request_body):
    with pytest.raises(ProblemError) as caught:
        LISTING.page(ROWS, request_body)
    assert (caught.value.status, caught.value.code) == (400, "invalid_filter")


def test_search_and_order():
    assert ids({"search": {"term": "ALP"}}) == "a"
    assert ids({"search": {"term": "alp", "exact": True}}) == ""
    assert ids({"search": {"term": "alpha", "exact": True}}) == "a"
    assert ids({"search": {"term": "alpha", "fields": ["id"]}}) == ""
    assert ids({"sort": [{"field": "name", "dir": "asc"}]}) == "cba"
    assert ids({"sort": [{"field": "status", "dir": "desc"}, {"field": "id", "dir": "asc"}]}) == "bac"
    assert ids({}) == "cba"


@pytest.mark.parametrize("cursor", ["!", "e30=", "WzFd", "WyJhIiwgImIiXQ==", "W3t9XQ==", "x" * 5])
def test_cursors_of_something_else(cursor):
    with pytest.raises(ProblemError) as caught:
        LISTING.page(ROWS, {"cursor": cursor})
    assert (caught.value.status, caught.value.code) == (400, "invalid_request")


def test_limits():
    rows = [{"id": f"{number:05}"} for number in range(150)]
    sizes = {limit: LISTING.page(rows, {"limit": limit}) for limit in (None, 0, 7, 100, 500, -1)}
    assert {limit: len(page["items"]) for limit, page in sizes.items()} == {
        None: 10, 0: 10, 7: 7, 100: 100, 500: 100, -1: 150,
    }  # fmt: skip
    assert sizes[-1]["has_next"] is False
    assert sizes[7]["items_per_page"] == 7


@given(
    names=st.lists(st.sampled_from(["x", "y", None]), max_size=12),
    limit=st.integers(1, 5),
    descending=st.booleans(),
)
def test_pages_put_together_are_the_list_in_both_directions(names, limit, descending):
    rows = [{"id": f"{number:02}", "name": name} for number, name in enumerate(names)]
    request = {"limit": limit, "sort": [{"field": "name", "dir": "desc" if descending else "asc"}]}
    whole = LISTING.page(rows, request | {"limit": -1})["items"]
    forth, page = [], LISTING.page(rows, request)
    forth += page["items"]
    while page["has_next"]:
        page = LISTING.page(rows, request | {"cursor": page["next_cursor"], "direction": "forward"})
        forth += page["items"]
    back = page["items"]
    while page["has_previous"]:
        page = LISTING.page(rows, request | {"cursor": page["prev_cursor"], "direction": "prev"})
        back = page["items"] + back
    assert forth == back == whole
    assert (page["prev_cursor"], page["has_previous"]) == ("", False)


def test_a_cursor_outlives_its_row():
    rows = [{"id": str(number)} for number in range(9)]
    page = LISTING.page(rows, {"limit": 3})
    left = [row for row in rows if row != page["items"][-1]]
    assert [row["id"] for row in LISTING.page(left, {"cursor": page["next_cursor"]})["items"]] == list(
        "543210"
    )


def test_lists_of_the_api(emulator, client):
    emulator.app("demo/echo")(lambda value: value)
    tasks = [client.finished("demo/echo", number) for number in range(3)]
    page = client.data(
        "POST",
        "/tasks/list",
        {"limit": 2, "filters": [{"field": "status", "operator": "eq", "value": "completed"}]},
    )
    assert [item["id"] for item in page["items"]] == [tasks[2]["id"], tasks[1]["id"]]
    rest = client.data("POST", "/tasks/list", {"limit": 2, "cursor": page["next_cursor"]})
    assert rest["items"] == tasks[:1]
    client.data("POST", "/files", {"files": [{"uri": "", "content_type": "image/png"}, {"uri": ""}]})
    images = {"filters": [{"field": "content_type", "operator": "like", "value": "image/%"}]}
    assert client.data("POST", "/files/list", images)["total_items"] == 1
