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
class SuggestResult(Model):
    """Something that fits a task."""

    type: str
    """What it is, such as `app` or `skill`."""
    name: str
    """Reference of it."""
    description: str
    command: str
    """Command line that uses it."""
    score: float
    """How well it fits; higher is better."""
    tag: str | None = None
    """Its kind, more closely."""

    _fields: ClassVar[Mapping[str, Field]] = {
        "type": Field("type", codecs.scalar, required=True),
        "name": Field("name", codecs.scalar, required=True),
        "description": Field("description", codecs.scalar, required=True),
        "command": Field("command", codecs.scalar, required=True),
        "score": Field("score", codecs.scalar, required=True),
        "tag": Field("tag", codecs.scalar),
    }
