# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..runtime import codecs
from ..runtime.model import Field, Model

if TYPE_CHECKING:
    from .a2ui_action import A2UIAction


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False)
class ToolWidgetRequest(Model):
    """What a person did in a widget."""

    action: A2UIAction | None = None
    form_data: Any = None
    """Values of the fields; a JSON object."""

    _fields: ClassVar[Mapping[str, Field]] = {
        "action": Field("action", codecs.Object("A2UIAction")),
        "form_data": Field("form_data", codecs.scalar),
    }
