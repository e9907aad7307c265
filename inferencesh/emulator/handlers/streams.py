"""Streams that follow records."""

from collections.abc import Callable
from typing import Any

from ..crud.changes import Subject, changes
from ..handling import Call
from ..records import Record
from ..state import State
from ..streams import RecordStream

_FINISHED = ("ready", "failed", "cancelled")


def stream(state: State, call: Call, subject: Subject) -> RecordStream:
    """The answer that tells how something changes."""
    accept = call.request.headers.get("accept", "")
    return RecordStream(changes(state.database, subject, state.pace), accept, call.stream_schema)


def stream_one(
    state: State,
    call: Call,
    tag: str,
    record: Record,
    is_final: Callable[[Record], bool] = lambda _: False,
    *,
    ends: bool = False,
) -> Any:
    """The answer that tells how one record changes, until it is gone or has reached its end.

    Args:
        tag: Of the record.
        record: As it is now.
        is_final: Whether a record will not change any more.
        ends: Whether every record gets that far.
    """
    table = state.collections[tag].table

    def is_over() -> bool:
        current = table.find(id=record["id"])
        return current is None or is_final(current)

    def is_it(other: Record) -> bool:
        return bool(other["id"] == record["id"])

    return stream(state, call, Subject((tag,), is_it, first=[(tag, record)], is_over=is_over, ends=ends))


def stream_message(state: State, call: Call, message: Record, **how: Any) -> RecordStream:
    """The answer that tells how a message grows, until it is finished.

    Args:
        message: As it is now.
        how: More about the stream; see `Subject`.
    """
    messages = state.collections["chat_messages"].table

    def is_over() -> bool:
        current = messages.find(id=message["id"])
        return current is None or current["status"] in _FINISHED

    subject = Subject(
        tables=("chat_messages",),
        includes=lambda record: record["id"] == message["id"],
        first=[("chat_messages", message)],
        hears=lambda message_id: message_id == message["id"],
        is_over=is_over,
        **how,
    )
    return stream(state, call, subject)


def stream_all(state: State, call: Call, tag: str) -> Any:
    """The answer that tells how the records of a tag change."""
    first = [(tag, record) for record in state.collections[tag].table]
    return stream(state, call, Subject((tag,), lambda _: True, first=first))


def stream_nothing(state: State, call: Call, is_over: Callable[[], bool]) -> Any:
    """The answer that only shows that something goes on, until it is over."""
    return stream(state, call, Subject((), lambda _: False, is_over=is_over))
