"""The exceptions themselves: they travel between processes, and tell what to check."""

from __future__ import annotations

import copy
import datetime
import pickle
from collections.abc import Iterator
from typing import Any

import pytest

import inferencesh
from inferencesh import File, Task, TaskStatus
from inferencesh._core import errors
from inferencesh._core.errors import InferenceError
from inferencesh._core.reply import Reply
from inferencesh_gen.models import Chat

URL = "https://user:pass@api.example/x?token=s3cret"


def classes(base: type[InferenceError] = InferenceError) -> Iterator[type[InferenceError]]:
    yield base
    for child in base.__subclasses__():
        yield from classes(child)


class Alike(Exception):
    """Equal to what travelled."""

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Alike) and other.args == self.args

    __hash__ = Exception.__hash__


def example(cls: Any) -> InferenceError:
    """One of this class, with every attribute given."""
    if issubclass(cls, errors.APIStatusError):
        listed = [{"field": "/a", "message": "odd", "key": "k"}]
        return cls("POST x: 4", status=4, code="c", detail="d", errors=listed, meta={"a": 1}, body=[1])
    if issubclass(cls, errors.APIConnectionError):
        return cls("ReadError: x", method="GET", url=URL, sent=True)
    if issubclass(cls, errors.TaskTimeoutError):
        return cls("timeout", 2.0, task=Task.from_dict({"id": "t1", "status": 7}))
    if issubclass(cls, errors.TaskError):
        return cls("failed", task=Task.from_dict({"id": "t1", "status": 11}))
    if issubclass(cls, errors.AgentError):
        given = {"seconds": 2.0} if cls is errors.AgentTimeoutError else {"message": "failed"}
        output = {"output": {"a": 1}} if cls is errors.OutputError else {}
        return cls(**given, **output, reply=Reply(state="failed", chat=Chat.from_dict({"id": "c1"})))
    if issubclass(cls, errors.ResponseDecodeError):
        return cls("odd", status=200, body="<html>", request_id="r1")
    if issubclass(cls, errors.SubmissionUncertainError):
        return uncertain()
    if issubclass(cls, errors.ToolArgumentsError):
        return cls("weather", ["city: is missing", "days: a number is needed"])
    if issubclass(cls, errors.UploadError):
        return cls([None, File.from_dict({"id": "f1"})], {0: Alike("x")})
    if issubclass(cls, errors.DownloadError):
        return cls("odd", output={"a": 1}, errors={URL: Alike("x")})
    return cls("message")


def uncertain() -> errors.SubmissionUncertainError:
    return errors.SubmissionUncertainError(
        "look for it",
        operation="tasks_create",
        submitted_at=datetime.datetime(2026, 1, 2, 3, 4, 5, tzinfo=datetime.UTC),
        input_digest="00",
        fields={"app": "a/b"},
        reason="cut",
    )


def pickled(error: InferenceError) -> Any:
    return pickle.loads(pickle.dumps(error))


OURS = sorted({cls for cls in classes() if cls.__module__.startswith("inferencesh._core.errors")}, key=str)


def test_all_are_public() -> None:
    assert len(OURS) > 30
    assert {cls.__name__ for cls in OURS} <= set(dir(inferencesh))


@pytest.mark.parametrize("cls", OURS)
@pytest.mark.parametrize("travel", [copy.copy, copy.deepcopy, pickled])
def test_they_travel(cls: type[InferenceError], travel: Any) -> None:
    error = example(cls)
    error.add_note("noted")
    again = travel(error)
    assert type(again) is cls
    assert (str(again), repr(again), vars(again)) == (str(error), repr(error), vars(error))


def test_what_to_check_without_a_connection() -> None:
    error = errors.APIConnectionError("ConnectError: refused", method="GET", url=URL, sent=False)
    assert str(error) == (
        "GET https://[redacted]@api.example/x?token=[redacted]: ConnectError: refused (nothing was sent; "
        "check base_url, the network, and proxy settings (HTTPS_PROXY, NO_PROXY))"
    )
    assert "broke before the answer" in str(example(errors.APIConnectionError))
    assert "a larger `timeout`" in str(example(errors.APITimeoutError))


def test_code_that_repeats_after_a_broken_connection_can_not_double_a_run() -> None:
    assert not isinstance(uncertain(), errors.APIConnectionError)
    assert str(uncertain()) == (
        "the run of a/b was sent at 03:04:05 UTC and may be running: no answer came that tells (cut). "
        "Don't send it again blindly; look for it"
    )


def test_the_task_of_a_failure() -> None:
    task = Task.from_dict({"id": "t1", "status": 11, "logs": [{"content": "boom"}]})
    error = errors.TaskFailedError("failed", task=task)
    assert (error.task_id, error.status, error.logs[0].content) == ("t1", TaskStatus.FAILED, "boom")
