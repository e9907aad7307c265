"""Faults that are planned in a file."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from inferencesh.emulator import Emulator
from inferencesh.emulator.faults import CATALOGUE, Cut, LoseWorker, Redirect, Stall, Status


@pytest.fixture
def faults():
    return Emulator().faults


@pytest.fixture
def load(faults, tmp_path):
    """Loads a text; the path is left out of what is said of it."""
    path = tmp_path / "faults.toml"

    def loaded(text: str) -> str:
        path.write_text(text)
        try:
            faults.load(path)
        except ValueError as error:
            return str(error).replace(str(path), "faults.toml")
        return ""

    return loaded


class Recorded:
    """What `add` and `random` were called with."""

    def __init__(self, faults, monkeypatch) -> None:
        self.calls: list[tuple[str, dict[str, object]]] = []
        for name in ("add", "random"):
            monkeypatch.setattr(faults, name, lambda _name=name, **given: self.calls.append((_name, given)))


def test_each_entry_is_a_call(faults, load, monkeypatch):
    recorded = Recorded(faults, monkeypatch)
    said = load("""
        [[random]]
        seed = 7
        rate = 1
        routes = "tasks_*"
        faults = ["429", { name = "Stall", seconds = 1 }, "TruncatedBody"]

        [[add]]
        route = "tasks_stream"
        fault = { name = "Cut", after_events = 2, then = "close" }
        times = 2

        [[add]]
        route = "*"
        fault = { name = "429-seconds", retry_after = 5, headers = { X-A = "b" } }
        seconds = 1.5

        [[random]]
        seed = 1
    """)
    assert said == ""
    busy = Status(429, code="rate_limited", retry_after=5, headers={"X-A": "b"})
    drawn = [CATALOGUE["429"], Stall(1), CATALOGUE["truncated-body"]]
    assert recorded.calls == [
        ("add", {"route": "tasks_stream", "fault": Cut(after_events=2, then="close"), "times": 2}),
        ("add", {"route": "*", "fault": busy, "seconds": 1.5}),
        ("random", {"seed": 7, "rate": 1, "routes": "tasks_*", "faults": drawn}),
        ("random", {"seed": 1}),
    ]


@pytest.mark.parametrize("name", CATALOGUE)
def test_every_fault_has_its_name_in_files(faults, load, monkeypatch, name):
    recorded = Recorded(faults, monkeypatch)
    assert load(f'[[add]]\nroute = "*"\nfault = "{name}"') == ""
    assert recorded.calls[0][1]["fault"] == CATALOGUE[name]


ADD = '[[add]]\nroute = "me_get"\nfault = "503"\n'


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("add = 1", "faults.toml: add: write it as [[add]]"),
        ("[add]", "faults.toml: add: write it as [[add]]"),
        ("[[", "faults.toml: "),
        ("[[adds]]", "faults.toml: there is no table 'adds'; did you mean 'add'? there are: add, random"),
        (ADD + "[[add]]", "faults.toml: [[add]] number 2: route is missing"),
        ('[[add]]\nroute = "me_get"', "faults.toml: [[add]] number 1: fault is missing"),
        ("[[random]]\nrate = 1", "faults.toml: [[random]] number 1: seed is missing"),
        (
            ADD + "time = 1",
            "faults.toml: [[add]] number 1: there is no argument 'time'; did you mean 'times'?",
        ),
        (ADD + 'times = "2"', "[[add]] number 1: times: must be a whole number: '2'"),
        (ADD + "times = true", "times: must be a whole number: True"),
        (ADD + "times = -1", "[[add]] number 1: times must not be negative: -1"),
        (ADD + "seconds = -1", "[[add]] number 1: seconds must not be negative: -1"),
        (ADD.replace("me_get", "me_gte"), "no route of the API matches 'me_gte'; did you mean 'me_get'"),
        (ADD.replace("503", "cutt"), "fault: there is no fault 'cutt'; did you mean "),
        (
            ADD.replace('"503"', "503"),
            'must be a name, or a table such as { name = "Cut", after_events = 1 }',
        ),
        (ADD.replace('"503"', "{ status = 1 }"), "fault: must be a name, or a table such as"),
        (ADD.replace('"503"', '"Status"'), "fault: Status needs status"),
        (ADD.replace('"503"', '{ name = "503", status = 99 }'), "fault: 99 is not an error status"),
        (
            ADD.replace('"503"', '{ name = "Cut", after_event = 1 }'),
            "fault: there is no argument of Cut 'after_event'; did you mean 'after_events'? there are: after",
        ),
        (
            ADD.replace('"503"', '{ name = "Cut", then = "explode" }'),
            "fault: then: must be one of reset, close, silence, end: 'explode'",
        ),
        (ADD.replace('"503"', '{ name = "Cut", after_bytes = 1.5 }'), "after_bytes: must be a whole number"),
        (ADD.replace('"503"', '{ name = "redirect", status = 300 }'), "must be one of 301, 302, 303, 307"),
        (ADD.replace('"503"', '{ name = "503", headers = { a = 1 } }'), "headers: must be a table of texts"),
        (ADD.replace('"503"', '"Refuse"'), 'its route must be "*"'),
        (ADD.replace('"503"', '"GarbageLine"'), "'me_get' is no stream"),
        ("[[random]]\nseed = 1\nrate = 2", "[[random]] number 1: rate must be from 0 to 1: 2"),
        ("[[random]]\nseed = 1\nfaults = []", "faults: must be a list of faults"),
        ('[[random]]\nseed = 1\nfaults = ["503", "504"]', "faults[1]: there is no fault '504'; did you mean"),
    ],
)
def test_mistakes_are_named_with_their_place(load, text, said):
    assert said in load(text)


def test_nothing_of_a_file_with_a_mistake_is_planned(faults, load):
    faults.add("me_get", Status(500), times=1)
    assert load(ADD + ADD.replace("me_get", "nowhere"))
    with faults._lock:
        assert [rule.fault for rule in faults._rules] == [Status(500)]


def test_a_file_that_is_not_there(faults, tmp_path):
    with pytest.raises(FileNotFoundError):
        faults.load(tmp_path / "none.toml")


def test_a_plan_takes_effect(tmp_path, client_of):
    emulator = Emulator()
    path = tmp_path / "faults.toml"
    path.write_text(ADD + "times = 1\n")
    emulator.faults.load(str(path))
    with client_of(emulator) as client:
        assert [client.get("/me").status_code for _ in range(2)] == [503, 200]
    assert [(request.status, request.fault) for request in emulator.requests] == [
        (503, CATALOGUE["503"]),
        (200, None),
    ]


def test_the_names_of_classes_make_them(faults, load, monkeypatch):
    recorded = Recorded(faults, monkeypatch)
    load(
        '[[add]]\nroute = "tasks_create"\nfault = "LoseWorker"\n'
        '[[add]]\nroute = "*"\nfault = { name = "Redirect", status = 308, to = "/x" }'
    )
    assert [given["fault"] for _, given in recorded.calls] == [LoseWorker(), Redirect(308, "/x")]


def test_the_example_of_the_docs(faults, load, monkeypatch):
    recorded = Recorded(faults, monkeypatch)
    page = (Path(__file__).parents[3] / "docs" / "faults.md").read_text("utf-8")
    (example,) = re.findall(r"^```toml\n(.*?)^```", page, re.MULTILINE | re.DOTALL)
    assert load(example) == ""
    assert [name for name, _ in recorded.calls] == ["add", "add", "add", "random"]
    monkeypatch.undo()
    assert load(example) == ""  # and there are such routes
