# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..runtime import codecs
from ..runtime.model import Field, Model

if TYPE_CHECKING:
    from .elicit_action import ElicitAction


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False)
class ElicitResult(Model):
    """An answer to a question of an MCP server."""

    action: ElicitAction
    """What a person does with a question."""
    content: dict[str, Any] | None = None
    """Values of the form, by the schema of the question."""

    _fields: ClassVar[Mapping[str, Field]] = {
        "action": Field("action", codecs.Enum("ElicitAction"), required=True),
        "content": Field("content", codecs.plain_map),
    }
