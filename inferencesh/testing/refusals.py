"""What is kept of a request that a test was not allowed to make."""

from __future__ import annotations

import inspect
import threading
from collections.abc import Sequence
from pathlib import Path
from types import FrameType
from typing import NamedTuple

_OURS = ("inferencesh", "inferencesh_gen")
_REMEDY = (
    "Use the fixture `inference_emulator` (and build the client inside the test, not at import), or mark the "
    "test with `@pytest.mark.allow_real_requests`."
)


class RealRequestError(AssertionError):
    """A test was about to call another machine. Nothing was sent.

    The test fails in any case, also when the application catches this.
    """


class Refusal(NamedTuple):
    """A request that was refused.

    Attributes:
        request: Method and address, without secrets.
        where: File and line of the code that made it.
        thread: Name of the thread, if it is not the main one.
    """

    request: str
    where: str
    thread: str | None

    @classmethod
    def of(cls, request: str) -> Refusal:
        """The refusal of a request that this thread is about to make."""
        thread = threading.current_thread()
        is_main = thread is threading.main_thread()
        return cls(request, _place(inspect.currentframe()), None if is_main else thread.name)

    def __str__(self) -> str:
        thread = f", thread {self.thread}" if self.thread else ""
        return f"{self.request} ({self.where}{thread})"


def refusal_error(refusals: Sequence[Refusal]) -> RealRequestError:
    """The error that tells of them."""
    if len(refusals) == 1:
        return RealRequestError(f"refused to leave this machine: {refusals[0]}. {_REMEDY}")
    lines = "".join(f"\n  {refusal}" for refusal in refusals)
    return RealRequestError(f"{len(refusals)} requests were refused to leave this machine:{lines}\n{_REMEDY}")


def _place(frame: FrameType | None) -> str:
    """The innermost line that is neither ours nor the standard library's."""
    stdlib = str(Path(threading.__file__).parent)
    while frame is not None:
        module = str(frame.f_globals.get("__name__", ""))
        file = frame.f_code.co_filename
        if module.partition(".")[0] not in _OURS and not _is_library(file, stdlib):
            return f"{file}:{frame.f_lineno}"
        frame = frame.f_back
    return "no line of yours"


def _is_library(file: str, stdlib: str) -> bool:
    return file.startswith((stdlib, "<frozen")) and "site-packages" not in file
