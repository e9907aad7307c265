# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..runtime import codecs
from ..runtime.model import Field, Model

if TYPE_CHECKING:
    from .app import App
    from .gate_condition import GateCondition
    from .infra import Infra
    from .selector_config import SelectorConfig
    from .task import Task
    from .utility_config import UtilityConfig


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False)
class FlowNodeData(Model):
    """What a node runs: an app, or a utility."""

    app_id: str
    app_version_id: str
    infra: Infra
    """Where tasks run: the cloud, workers of the team, the latter first, or a remote machine."""
    workers: list[str]
    """Ids of the private workers that may run it."""
    app: App | None = None
    """The app, where the server joins it."""
    function: str | None = None
    """Function of the app; its default when absent."""
    setup: Any = None
    """Values for the app's setup schema."""
    additional: Any = None
    """What the editor keeps."""
    task: Task | None = None
    """Its task in the last run."""
    task_id: str | None = None
    gate_condition: GateCondition | None = None
    """Condition under which it runs."""
    selector_config: SelectorConfig | None = None
    """Which item of a list it takes."""
    utility: UtilityConfig | None = None
    """What it does, if it runs no app."""

    _fields: ClassVar[Mapping[str, Field]] = {
        "app_id": Field("app_id", codecs.scalar, required=True),
        "app_version_id": Field("app_version_id", codecs.scalar, required=True),
        "infra": Field("infra", codecs.Enum("Infra"), required=True),
        "workers": Field("workers", codecs.plain_array, required=True),
        "app": Field("app", codecs.Object("App")),
        "function": Field("function", codecs.scalar),
        "setup": Field("setup", codecs.scalar),
        "additional": Field("additional", codecs.scalar),
        "task": Field("task", codecs.Object("Task")),
        "task_id": Field("task_id", codecs.scalar),
        "gate_condition": Field("gate_condition", codecs.Object("GateCondition")),
        "selector_config": Field("selector_config", codecs.Object("SelectorConfig")),
        "utility": Field("utility", codecs.Object("UtilityConfig")),
    }
