# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..runtime import codecs
from ..runtime.model import Field, Model

if TYPE_CHECKING:
    from .infra import Infra
    from .task_metadata import TaskMetadata


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False)
class ApiAppRunRequest(Model):
    """Which app to run, with what input, where and when. One of `app` and `app_id` is needed."""

    input: Any
    """Input of the function, usually an object; checked against the function's input schema."""
    app: str | None = None
    """Reference `namespace/name`, optionally with `@version` and `:function`; without a version the current one
    runs."""
    app_id: str | None = None
    """Id of the app, instead of `app`."""
    version_id: str | None = None
    """Version to run with `app_id`, as id or short id; the current one when absent."""
    infra: Infra | None = None
    """Where to run; `cloud` when absent."""
    workers: list[str] | None = None
    """Ids of the private workers that may take the task."""
    webhook: str | None = None
    """URL that gets a POST once the task has completed, failed or been cancelled."""
    setup: Any = None
    """Values for the app's setup schema. A warm worker is reused only for the same setup."""
    stream: bool | None = None
    """Answer with the stream of the task instead of the task. Not in use: follow `tasks_stream`."""
    wait: bool | None = None
    """Hold the answer until the task has ended. A task that then failed answers 422."""
    function: str | None = None
    """Function to run; otherwise the one in `app`, the app's default, `run`, or its only one."""
    session: str | None = None
    """`new` opens a session and keeps its worker; the id of a session runs on its worker."""
    session_timeout: int | None = None
    """Idle time of the new session in seconds."""
    run_at: datetime.datetime | None = None
    """Do not start before this time."""
    metadata: TaskMetadata | None = None
    """What the platform should do as the task proceeds."""
    variant: str | None = None

    _fields: ClassVar[Mapping[str, Field]] = {
        "input": Field("input", codecs.scalar, required=True),
        "app": Field("app", codecs.scalar),
        "app_id": Field("app_id", codecs.scalar),
        "version_id": Field("version_id", codecs.scalar),
        "infra": Field("infra", codecs.Enum("Infra")),
        "workers": Field("workers", codecs.plain_array),
        "webhook": Field("webhook", codecs.scalar),
        "setup": Field("setup", codecs.scalar),
        "stream": Field("stream", codecs.scalar),
        "wait": Field("wait", codecs.scalar),
        "function": Field("function", codecs.scalar),
        "session": Field("session", codecs.scalar),
        "session_timeout": Field("session_timeout", codecs.scalar),
        "run_at": Field("run_at", codecs.timestamp),
        "metadata": Field("metadata", codecs.Object("TaskMetadata")),
        "variant": Field("variant", codecs.scalar),
    }
