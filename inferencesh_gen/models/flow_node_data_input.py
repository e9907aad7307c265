# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..runtime import codecs
from ..runtime.model import Field, Model

if TYPE_CHECKING:
    from .gate_condition import GateCondition
    from .infra import Infra
    from .selector_config import SelectorConfig
    from .utility_config import UtilityConfig


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False)
class FlowNodeDataInput(Model):
    """What a node is to run: an app, or a utility."""

    app_id: str | None = None
    app_version_id: str | None = None
    function: str | None = None
    """Function of the app; its default when absent."""
    infra: Infra | None = None
    """Where it runs."""
    workers: list[str] | None = None
    """Ids of the private workers that may run it."""
    setup: Any = None
    """Values for the app's setup schema."""
    additional: Any = None
    """What the editor keeps."""
    gate_condition: GateCondition | None = None
    """Condition under which it runs."""
    selector_config: SelectorConfig | None = None
    """Which item of a list it takes."""
    utility: UtilityConfig | None = None
    """What it does, if it runs no app."""

    _fields: ClassVar[Mapping[str, Field]] = {
        "app_id": Field("app_id", codecs.scalar),
        "app_version_id": Field("app_version_id", codecs.scalar),
        "function": Field("function", codecs.scalar),
        "infra": Field("infra", codecs.Enum("Infra")),
        "workers": Field("workers", codecs.plain_array),
        "setup": Field("setup", codecs.scalar),
        "additional": Field("additional", codecs.scalar),
        "gate_condition": Field("gate_condition", codecs.Object("GateCondition")),
        "selector_config": Field("selector_config", codecs.Object("SelectorConfig")),
        "utility": Field("utility", codecs.Object("UtilityConfig")),
    }
