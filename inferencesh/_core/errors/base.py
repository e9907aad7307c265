"""The base of all exceptions, and those that belong to no family."""

from __future__ import annotations

from typing import Any

_LONGEST_BODY = 500


def _restore(cls: type[InferenceError], args: tuple[Any, ...], state: dict[str, Any]) -> InferenceError:
    error = cls.__new__(cls, *args)
    error.args = args
    error.__dict__.update(state)
    return error


class InferenceError(Exception):
    """The base of every exception that the client raises on its own account."""

    _task_id: str | None = None

    @property
    def task_id(self) -> str | None:
        """The id of the task that was followed when this happened, which may go on; None if there was none.

        ``client.tasks.handle(error.task_id).wait()`` follows it again.
        """
        return self._task_id

    def of_task(self, task_id: str) -> None:
        """Say which task was followed when this happened."""
        self._task_id = task_id
        self.add_note(f"task {task_id} may go on: client.tasks.handle({task_id!r}).wait() follows it again")

    def __reduce__(self) -> Any:
        return _restore, (type(self), self.args, self.__dict__.copy())


class MissingAPIKeyError(InferenceError):
    """No API key was given, and none is in the environment."""


class ResponseDecodeError(InferenceError):
    """The server answered with something that is not what the API promises, such as an HTML page.

    Attributes:
        status: HTTP status of the answer.
        body: The beginning of the body, at most 500 characters.
        request_id: The server's id of the request, if it gave one.
    """

    def __init__(self, message: str, *, status: int, body: str = "", request_id: str | None = None) -> None:
        self.status = status
        self.body = body[:_LONGEST_BODY]
        self.request_id = request_id
        super().__init__(message)
