# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..runtime import codecs
from ..runtime.model import Field, Model

if TYPE_CHECKING:
    pass


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False)
class AlwaysAllowRequest(Model):
    """Which rule to save."""

    option: str | None = None
    """`key` of one of the options; the default one when absent."""
    tool_name: str | None = None
    """Ignored."""

    _fields: ClassVar[Mapping[str, Field]] = {
        "option": Field("option", codecs.scalar),
        "tool_name": Field("tool_name", codecs.scalar),
    }
