# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..runtime import codecs
from ..runtime.model import Field, Model

if TYPE_CHECKING:
    from .gate_condition import GateCondition
    from .selector_config import SelectorConfig
    from .utility_preset import UtilityPreset


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False)
class UtilityConfig(Model):
    """A node that runs no app."""

    preset: UtilityPreset
    """What a utility node does: let pass or not, pick an item, combine, or give a constant."""
    expression: str | None = None
    """Expression it evaluates."""
    gate: GateCondition | None = None
    selector: SelectorConfig | None = None
    constant: Any = None
    """Value it gives, for `constant`."""
    random: bool | None = None
    """Give a random number instead of `constant`."""
    random_min: float | None = None
    random_max: float | None = None

    _fields: ClassVar[Mapping[str, Field]] = {
        "preset": Field("preset", codecs.Enum("UtilityPreset"), required=True),
        "expression": Field("expression", codecs.scalar),
        "gate": Field("gate", codecs.Object("GateCondition")),
        "selector": Field("selector", codecs.Object("SelectorConfig")),
        "constant": Field("constant", codecs.scalar),
        "random": Field("random", codecs.scalar),
        "random_min": Field("random_min", codecs.scalar),
        "random_max": Field("random_max", codecs.scalar),
    }
