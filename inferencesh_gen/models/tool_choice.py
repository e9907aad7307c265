# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..runtime import codecs
from ..runtime.model import Field, Model

if TYPE_CHECKING:
    from .tool_choice_mode import ToolChoiceMode


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False)
class ToolChoice(Model):
    """Whether a language model calls tools."""

    mode: ToolChoiceMode
    """Whether a language model calls tools: never, as it sees fit, at least one, or a certain one."""
    name: str | None = None
    """Tool that it has to call, with `function`."""

    _fields: ClassVar[Mapping[str, Field]] = {
        "mode": Field("mode", codecs.Enum("ToolChoiceMode"), required=True),
        "name": Field("name", codecs.scalar),
    }
