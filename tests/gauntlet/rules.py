"""What a client must make of a fault: the right result, or the right error.

The rules know what each fault means (`faults`) and what the API promises, not how the client works.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from itertools import groupby, product
from typing import Literal

from attrs import frozen

from inferencesh.emulator.faults import CATALOGUE

from .faults import ONLY_STREAMS, PLAIN, STREAM_REFUSED, Meaning

Updates = Literal["auto", "stream", "poll"]
Route = Literal["tasks_create", "tasks_stream", "tasks_get", "tasks_status", "tasks_cancel", "*"]
Often = Literal["once", "always"]

OFTEN: tuple[Often, ...] = ("once", "always")
RESULT = "result"
UNCERTAIN = "SubmissionUncertainError"
TIMEOUT = "TaskTimeoutError"
ROUTES: dict[Updates, tuple[Route, ...]] = {
    "auto": ("tasks_create", "tasks_stream", "tasks_get", "tasks_cancel"),
    "stream": ("tasks_create", "tasks_stream", "tasks_get", "tasks_cancel"),
    "poll": ("tasks_create", "tasks_status", "tasks_get", "tasks_cancel"),
}
"""The requests that a run makes, by how it is followed (the look-up only where a stream ends early)."""


@frozen
class Case:
    """One run that meets a fault.

    Attributes:
        fault: Its name in the catalogue.
        route: Which requests meet it.
        often: The first of them, or all.
        updates: How the run is followed.
        ends: Whether the task ends by itself; if not, the caller has a timeout.
    """

    fault: str
    route: Route
    often: Often
    updates: Updates
    ends: bool = True

    def __str__(self) -> str:
        end = "" if self.ends else ", with a timeout"
        return f"{self.fault} {self.often} on {self.route}, {self.updates}{end}"


@frozen
class Expected:
    """What is right.

    Attributes:
        outcomes: ``result``, or the name of an exception; where chance decides, either will do.
        cancelled: For a run that is to be cancelled: whether it must be; None if the client can't know.
    """

    outcomes: frozenset[str]
    cancelled: bool | None = None


def expected(case: Case) -> Expected:
    """What must come of a case."""
    if case.route == "*":  # a connection that breaks when it is made may break before or after the request
        never = "APIConnectionError" if case.often == "always" else RESULT
        return Expected(frozenset({UNCERTAIN, never}))
    if case.route == "tasks_stream":
        return Expected(frozenset({_at_the_end(_of_stream(case), case)}))
    meaning = PLAIN[case.fault]
    if case.route == "tasks_create":
        return Expected(frozenset(of_submission(meaning, case.often)))
    if case.route == "tasks_cancel":
        return Expected(frozenset({TIMEOUT}), _is_cancelled(meaning, case.often))
    return Expected(frozenset(_at_the_end(outcome, case) for outcome in _of_read(meaning, case)))


def cases() -> Iterator[Case]:
    """All of them."""
    for updates, routes in ROUTES.items():
        for route, fault, often in product(routes, CATALOGUE, OFTEN):
            if is_refuse(fault) or not _can_meet(route, fault):
                continue
            yield Case(fault, route, often, updates, ends=route != "tasks_cancel")
            if route in ("tasks_stream", "tasks_status", "tasks_get"):
                yield Case(fault, route, often, updates, ends=False)
        for often in OFTEN:
            yield Case("refuse", "*", often, updates)


def short() -> Iterator[Case]:
    """One case for each fault and way of following, each on another route."""
    taken: Counter[Updates] = Counter()
    for (_, updates), group in groupby(sorted(cases(), key=_group), key=_group):
        quick = [case for case in group if not _takes_long(case)]
        yield quick[taken[updates] % len(quick)]
        taken[updates] += 1


def _group(case: Case) -> tuple[str, Updates]:
    return case.fault, case.updates


def _takes_long(case: Case) -> bool:
    if case.route == "*":
        return False
    return takes_long(case.fault, case.often, is_silence_short=case.route == "tasks_create")


def takes_long(fault: str, often: Often, *, is_silence_short: bool = False) -> bool:
    """Whether the caller has to wait for seconds."""
    is_silent = fault in PLAIN and PLAIN[fault].kind == "silence"
    in_whole_seconds = fault in ("429-date", "429-reset")
    return (is_silent and not is_silence_short) or (in_whole_seconds and often == "always")


def _can_meet(route: Route, fault: str) -> bool:
    if CATALOGUE[fault].only_runs:
        return route == "tasks_create"
    return fault not in ONLY_STREAMS or route == "tasks_stream"


def is_refuse(fault: str) -> bool:
    """Whether a fault is one of connections, which can't be given to a route."""
    return CATALOGUE[fault].at_accept


def _at_the_end(outcome: str, case: Case) -> str:
    """A caller whose time is over is told so; a failure that only many attempts make sure comes later."""
    gives_up = outcome != RESULT and PLAIN[case.fault].kind in ("refusal", "no streams", "hours")
    return outcome if case.ends or gives_up else TIMEOUT


def of_submission(meaning: Meaning, often: Often) -> set[str]:
    """A run is sent again only if it can not have been accepted; what is not known is said."""
    match meaning.kind:
        case "answer" | "last answer":
            return {RESULT}
        case "either":
            return {RESULT, UNCERTAIN}
        case "busy" | "redirect" if often == "once":
            return {RESULT}
        case "broken" | "silence" | "nonsense" | "proxy":
            return {UNCERTAIN}
        case _:
            return {meaning.error}


def _of_stream(case: Case) -> str:
    """Whatever becomes of a stream, the task can be looked up; but a refusal is told at once.

    Unless the caller insists on streams, their absence is none.
    """
    refused = STREAM_REFUSED.get(case.fault)
    if refused is None or (case.updates == "auto" and refused.kind != "refusal"):
        return RESULT
    return refused.error


def _of_read(meaning: Meaning, case: Case) -> set[str]:
    """Reads are made again until they succeed; but a refusal is told at once."""
    if meaning.kind in ("refusal", "no streams", "hours"):
        return {meaning.error}
    if case.often == "once" or meaning.kind == "answer" or case.updates != "poll":
        return {RESULT}  # a stream tells the result too, when it is opened again
    errors = {
        "broken": "APIConnectionError",
        "either": "APIConnectionError",  # where every attempt is unlucky
        "silence": "APITimeoutError",
        "nonsense": "ResponseDecodeError",
        "last answer": "APITimeoutError",  # of another read, if it goes over the same connection
    }
    error = errors.get(meaning.kind, meaning.error)
    return {RESULT, error} if meaning.kind in ("either", "last answer") else {error}


def _is_cancelled(meaning: Meaning, often: Often) -> bool | None:
    """Cancelling may be asked for twice, so it is, until it is answered or the time for it is over."""
    if meaning.kind in ("nonsense", "silence") and not meaning.effect:
        return None  # a success that says nothing is believed; silence may use up the time, or almost
    passes = meaning.kind in ("broken", "busy", "failure", "proxy", "redirect")
    return meaning.effect or (often == "once" and passes)
