"""What the faults of the catalogue are for a client: the small table that all expectations follow from.

It says what happens to one request, by the meaning of the fault. What a client has to make of that, route by
route, is in `rules`.
"""

from __future__ import annotations

from typing import Literal

from attrs import frozen

Kind = Literal[
    "answer",  # the right one, though it may be late, slow, or odd to look at
    "last answer",  # the right one, but the connection does not answer again
    "either",  # the right one, or a connection that breaks while it is read: both may happen
    "broken",  # the connection breaks or ends before the answer is complete
    "silence",  # nothing more comes, for ever
    "nonsense",  # a complete answer with status 200, but not one of the API's
    "busy",  # the API has not taken it in, and says so: try again
    "hours",  # … in two hours
    "refusal",  # the API, or what stands before it, has not taken it in: trying again changes nothing
    "no streams",  # a refusal that says, for a stream, that there are none here
    "failure",  # the API has failed and says so, in its own words
    "proxy",  # something on the way has given up; what the API did is not known
    "lost worker",  # the run is accepted, and fails
    "redirect",
    "see other",  # a redirect that only reads follow
]


@frozen
class Meaning:
    """What a request meets.

    Attributes:
        kind: What comes back.
        effect: Whether the request does what it asks for.
        error: The class of the exception it stands for, where the status decides that.
    """

    kind: Kind
    effect: bool
    error: str = ""


def _all(kind: Kind, effect: bool, *names: str) -> dict[str, Meaning]:
    return {name: Meaning(kind, effect) for name in names}


PLAIN: dict[str, Meaning] = {
    **_all("answer", True, "stall-briefly", "slow-bytes", "slow-headers", "tiny-segments", "buffered"),
    **_all("answer", True, "wrong-content-type"),
    **_all("answer", True, "truncated-request"),  # the bodies of these requests are shorter
    # Those that let events pass let a plain answer pass, which is one piece …
    **_all("answer", True, "half-line", "early-end-after-events", "closed-after-events"),
    **_all("last answer", True, "silent-after-events"),
    # … but a reset (RST) may overtake what came before it.
    **_all("either", True, "cut-after-events"),
    **_all("broken", True, "answer-lost", "answer-lost-close", "truncated-body", "half-line-reset"),
    **_all("broken", True, "cut-at-once", "closed-at-once", "cut-after-bytes", "closed-after-bytes"),
    **_all("broken", False, "reset-unread", "reset-read", "reset-after-bytes"),
    **_all("silence", True, "answer-lost-silence", "silent-at-once", "half-line-silence"),
    **_all("silence", False, "stall"),
    **_all("nonsense", True, "half-line-at-once", "early-end-at-once", "early-end-after-bytes"),
    **_all("nonsense", True, "empty-handled", "null-data-handled"),
    **_all("nonsense", False, "html-page", "empty", "null-data"),
    "400": Meaning("refusal", False, "BadRequestError"),
    "401": Meaning("refusal", False, "AuthenticationError"),
    "402": Meaning("refusal", False, "PaymentRequiredError"),
    "403": Meaning("refusal", False, "PermissionDeniedError"),
    "404": Meaning("refusal", False, "NotFoundError"),
    "409": Meaning("refusal", False, "ConflictError"),
    "410": Meaning("refusal", False, "GoneError"),
    "422": Meaning("refusal", False, "ValidationError"),
    "405": Meaning("no streams", False, "APIStatusError"),
    "405-html": Meaning("no streams", False, "APIStatusError"),
    "406": Meaning("no streams", False, "APIStatusError"),
    "501": Meaning("no streams", False, "ServerError"),
    "429": Meaning("busy", False, "RateLimitError"),
    "429-seconds": Meaning("busy", False, "RateLimitError"),
    "429-date": Meaning("busy", False, "RateLimitError"),
    "429-reset": Meaning("busy", False, "RateLimitError"),
    "429-hours": Meaning("hours", False, "RateLimitError"),
    "503": Meaning("busy", False, "ServerError"),
    "503-seconds": Meaning("busy", False, "ServerError"),
    "500": Meaning("failure", False, "ServerError"),
    "408": Meaning("proxy", False, "APIStatusError"),
    "500-html": Meaning("proxy", False, "ServerError"),
    "502-html": Meaning("proxy", False, "ServerError"),
    "503-html": Meaning("proxy", False, "ServerError"),
    "504-html": Meaning("proxy", False, "ServerError"),
    "502-html-handled": Meaning("proxy", True, "ServerError"),
    "504-html-handled": Meaning("proxy", True, "ServerError"),
    "worker-lost": Meaning("lost worker", True, "TaskFailedError"),
    **_all("answer", True, "worker-lost-later"),  # when the run is over
    "redirect": Meaning("redirect", False, "APIStatusError"),
    "redirect-see-other": Meaning("see other", False, "APIStatusError"),
}
"""What a request meets that is answered at once: all but streams."""

ONLY_STREAMS = frozenset(
    {
        *("garbage-line", "non-object-line", "unknown-event", "duplicate", "reorder", "drop", "drop-all"),
        *("crlf", "line-separators", "huge-line", "heartbeats", "heartbeats-then-silence"),
    }
)
"""The faults that change records, and meet streams alone."""

STREAM_REFUSED: dict[str, Meaning] = {
    name: meaning for name, meaning in PLAIN.items() if meaning.kind in ("refusal", "no streams", "hours")
}
"""The faults of a stream that say that there will be none; all others only make it harder to follow."""
