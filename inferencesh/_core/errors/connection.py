"""Without an answer: what is known of the request, and what to check."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, ClassVar

from ..redact import redact_text, redact_url
from .base import InferenceError


class APIConnectionError(InferenceError):
    """The server could not be reached, or the connection broke before the answer was complete.

    Attributes:
        method: HTTP method of the request.
        url: Address of the request, secrets removed.
        sent: False if the server can not have seen the request (the connection was never made), so that
            sending it again is safe; True if it may have been received.
        reason: What happened to the connection.
    """

    _advice: ClassVar[str] = "the connection broke before the answer was complete"
    _advice_unsent: ClassVar[str] = (
        "nothing was sent; check base_url, the network, and proxy settings (HTTPS_PROXY, NO_PROXY)"
    )

    def __init__(self, message: str, *, method: str, url: str, sent: bool) -> None:
        self.method = method
        self.url = redact_url(url)
        self.sent = sent
        self.reason = redact_text(message)
        advice = self._advice if sent else self._advice_unsent
        super().__init__(f"{method} {self.url}: {self.reason} ({advice})")


class APITimeoutError(APIConnectionError):
    """The connection made no progress for `timeout` seconds."""

    _advice = "the server was silent; a larger `timeout`, of the client or in RequestOptions, waits longer"
    _advice_unsent = (
        "nothing was sent; check base_url, the network, and proxy settings (HTTPS_PROXY, NO_PROXY), "
        "or how many requests run at once"
    )


class SubmissionUncertainError(InferenceError):
    """A run was sent, and no answer came that tells whether it was accepted: it may be running.

    It is no `APIConnectionError`, so that code which repeats a call after one can not start a run twice.
    ``__cause__`` is what happened instead of an answer.

    Attributes:
        operation: What was called: ``tasks_create``, ``agents_run``, ….
        app: The app that was to run; None for agents and flows.
        submitted_at: When it was sent (UTC, by this machine's clock).
        input_digest: SHA-256 of the input as JSON, by which the task can be told from others.
        fields: The other fields of the request, without what may be secret.
        reason: What happened instead of an answer.

    Example:
        ```python
        try:
            task = client.run(app="demo/echo", input={"text": "hello"})
        except SubmissionUncertainError as error:
            found = client.tasks.find_recent(error)
        ```
    """

    def __init__(
        self,
        advice: str,
        *,
        operation: str,
        submitted_at: datetime.datetime,
        input_digest: str,
        fields: Mapping[str, Any],
        reason: str,
    ) -> None:
        self.operation = operation
        self.app: str | None = fields.get("app")
        self.submitted_at = submitted_at
        self.input_digest = input_digest
        self.fields = dict(fields)
        self.reason = reason
        what = f"the run of {self.app}" if self.app else "the run"
        super().__init__(
            f"{what} was sent at {submitted_at:%H:%M:%S} UTC and may be running: no answer came that tells "
            f"({reason}). Don't send it again blindly; {advice}"
        )
