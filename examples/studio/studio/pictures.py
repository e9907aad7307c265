"""Pictures: one by one or in batches, with a second model for when the first is away."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from pathlib import Path

from inferencesh import (
    GoneError,
    Inference,
    RateLimitError,
    ServerError,
    SubmissionUncertainError,
    Task,
    TaskFailedError,
    TaskTimeoutError,
)

PAINTER = "acme/painter"
SKETCHER = "acme/sketcher"
AWAY = (GoneError, RateLimitError, ServerError, TaskFailedError)
"""What the painter's errors are that another model may make good."""


@dataclass(frozen=True)
class Picture:
    """A finished picture."""

    prompt: str
    uri: str
    model: str


@dataclass
class Album:
    """What came of a batch: pictures in the order of their prompts, and why the others failed."""

    pictures: list[Picture] = field(default_factory=list)
    failed: dict[str, str] = field(default_factory=dict)


class PictureDesk:
    """Makes pictures.

    Args:
        client: The client.
        patience: Seconds that one picture may take; then it is cancelled.
        concurrency: How many are made at once.
    """

    def __init__(self, client: Inference, *, patience: float = 600, concurrency: int = 4) -> None:
        self._client = client
        self._patience = patience
        self._concurrency = concurrency

    def paint(
        self,
        prompt: str,
        *,
        reference: Path | None = None,
        on_progress: Callable[[float], object] | None = None,
    ) -> Picture:
        """Make one picture; by the sketcher, if the painter is away.

        Args:
            prompt: What is to be seen.
            reference: A picture to start from; it is uploaded.
            on_progress: Is told the share that is done.

        Raises:
            InferenceError: neither of them could.
        """
        wanted: dict[str, object] = {"prompt": prompt}
        if reference is not None:
            wanted["reference"] = reference
        try:
            task = self._run(PAINTER, wanted, on_progress)
        except AWAY:
            task = self._run(SKETCHER, wanted, on_progress)
            return Picture(prompt, task.output["image"], SKETCHER)
        return Picture(prompt, task.output["image"], PAINTER)

    def album(self, prompts: Iterable[str]) -> Album:
        """Make many pictures at once. One that fails does not stop the others."""
        album = Album()
        asked = list(dict.fromkeys(prompts))
        inputs = [{"prompt": prompt} for prompt in asked]
        outcomes = self._client.tasks.map(
            PAINTER, inputs, concurrency=self._concurrency, return_errors=True, timeout=self._patience
        )
        for prompt, outcome in zip(asked, outcomes, strict=True):
            if isinstance(outcome, Task):
                album.pictures.append(Picture(prompt, outcome.output["image"], PAINTER))
            else:
                album.failed[prompt] = _reason(outcome)
        return album

    def save(self, picture: Picture, folder: Path) -> Path:
        """Download a picture into a folder."""
        return self._client.files.download(picture.uri, to=folder)

    def _run(
        self, app: str, wanted: dict[str, object], on_progress: Callable[[float], object] | None
    ) -> Task:
        def tell(task: Task) -> None:
            if on_progress and task.output and "progress" in task.output:
                on_progress(task.output["progress"])

        try:
            return self._client.run(
                app=app, input=wanted, on_update=tell, timeout=self._patience, on_timeout="cancel"
            )
        except SubmissionUncertainError as error:
            # It may be running, and would be paid twice if it were sent again.
            for task in self._client.tasks.find_recent(error):
                return self._client.tasks.handle(task.id).wait(timeout=self._patience)
            raise


def _reason(error: Exception) -> str:
    match error:
        case TaskFailedError():
            return str(error.task.error)
        case TaskTimeoutError():
            return "took too long"
        case _:
            return f"{type(error).__name__}: {error}"
