"""Which calls of tools this program acts on, each of them once."""

from __future__ import annotations

import itertools
import threading
from collections.abc import Mapping
from typing import Any, Literal

from attrs import define, frozen

from .chat_state import ENDED_CALLS

Deed = Literal["answer", "approve", "refuse", "submit"]


@frozen
class Work:
    """Something to do for a call: find its result and submit it, submit again, ask for approval, or submit
    that it was rejected."""

    deed: Deed
    call: Mapping[str, Any]


@define
class Claim:
    """A call that this program has taken on."""

    result: Any = None
    """What is to be submitted, once that is known."""
    is_under_way: bool = True
    is_accepted: bool = False


class ToolClaims:
    """The calls that were taken on in one conversation: none is run twice, whatever the connection does.

    A result that could not be submitted is kept, and submitted again when the call is seen still waiting.
    """

    def __init__(self) -> None:
        self._claims: dict[str, Claim] = {}
        self._approvals: dict[str, bool] = {}
        self._put_off: dict[str, tuple[Mapping[str, Any], bool]] = {}
        self._lock = threading.RLock()
        self._gated: set[str] = set()
        self._rejected: set[str] = set()
        self._numbers = itertools.count(1)
        self.deeds = 0
        """Another number after each submission and decision: what was looked up before is out of date."""

    def work(self, call: Mapping[str, Any], *, answers: bool, approves: bool) -> Work | None:
        """What is to be done for a call, if that is for this program to do now; the call is claimed thereby.

        Args:
            call: The call as on the wire.
            answers: Whether there is something here that can answer it.
            approves: Whether there is something here that can approve it.
        """
        with self._lock:  # whoever has asked for an approval takes the call on in another thread
            return self._work(call, answers=answers, approves=approves)

    def _work(self, call: Mapping[str, Any], *, answers: bool, approves: bool) -> Work | None:
        if call.get("status") == "awaiting_approval":
            self._gated.add(call["id"])
            if not approves or call["id"] in self._approvals:
                return None
            self._approvals[call["id"]] = True
            return Work("approve", call)
        if not waits_for_result(call):
            return None
        if self._approvals.get(call["id"]) is True:
            # The server may tell of an approval before it answers the request; or somebody else has approved
            # what is still decided here. Either way it is for `decided` to go on.
            self._put_off[call["id"]] = (call, answers)
            return None
        claim = self._claims.get(call["id"])
        if claim is None:
            is_rejected = call["id"] in self._rejected
            if not answers and not is_rejected:
                return None
            self._claims[call["id"]] = Claim()
            return Work("refuse" if is_rejected else "answer", call)
        if claim.is_under_way or claim.is_accepted or call.get("status") != "awaiting_input":
            return None
        claim.is_under_way = True
        return Work("submit", call)

    def answered(self, call_id: str, result: Any) -> None:
        """The result is known, and yet to be submitted."""
        self._claims[call_id].result = result

    def result(self, call_id: str) -> Any:
        """What is to be submitted; None if the tool was interrupted before it had a result."""
        return self._claims[call_id].result

    def submitted(self, call_id: str, *, is_accepted: bool) -> None:
        """The submission is over."""
        self.deeds = next(self._numbers)  # several threads may come here at once
        claim = self._claims[call_id]
        claim.is_under_way, claim.is_accepted = False, is_accepted

    def left(self, call_id: str) -> None:
        """It was interrupted: whatever was not submitted or decided by then is yet to be."""
        with self._lock:
            if call_id in self._claims:
                self._claims[call_id].is_under_way = False
            if self._approvals.get(call_id) is True:
                self.deeds = next(self._numbers)
                del self._approvals[call_id]
                self._put_off.pop(call_id, None)

    def decided(self, call_id: str) -> Work | None:
        """The question for approval is answered, and the server knows.

        Returns:
            What is to be done now, if the call was seen waiting for its result meanwhile: nothing may tell of
            it once more.
        """
        self.deeds = next(self._numbers)  # several threads may come here at once
        with self._lock:
            self._approvals[call_id] = False
            call, answers = self._put_off.pop(call_id, (None, False))
            return self._work(call, answers=answers, approves=False) if call else None

    def rejected(self, call_id: str) -> None:
        """A call was rejected here, or is about to be: it never runs here, whatever the server says later."""
        self._rejected.add(call_id)

    def was_gated(self, call_id: str) -> bool:
        """Whether the server itself has let the call wait for an approval, which it then must have got."""
        return call_id in self._gated

    def is_waiting_for_person(self, call: Mapping[str, Any]) -> bool:
        """Whether a call waits for somebody other than this program."""
        status = call.get("status")
        if status == "awaiting_approval":
            return call["id"] not in self._approvals
        return status == "awaiting_input" and call["id"] not in self._claims

    def is_under_way(self, call: Mapping[str, Any]) -> bool:
        """Whether this program is at work for a call."""
        claim = self._claims.get(call["id"])
        return bool(claim and claim.is_under_way) or self._approvals.get(call["id"]) is True

    def forget(self, calls: list[dict[str, Any]]) -> None:
        """Drop what is known of calls that have ended."""
        for call in calls:
            if call.get("status") in ENDED_CALLS:
                self._claims.pop(call["id"], None)
                self._approvals.pop(call["id"], None)
                self._put_off.pop(call["id"], None)
                self._gated.discard(call["id"])
                self._rejected.discard(call["id"])


def waits_for_result(call: Mapping[str, Any]) -> bool:
    """Whether a call waits for a result from outside.

    Sources disagree on the status of a client's tool that is to be run, so both are taken for it. Another
    tool that waits for input shows a form to a person.
    """
    if call.get("type") == "client":
        return call.get("status") in ("awaiting_input", "in_progress")
    return call.get("status") == "awaiting_input"
