# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..runtime import codecs
from ..runtime.model import Field, Model

if TYPE_CHECKING:
    pass


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False)
class InputRequest(Model):
    """Something that a tool asks before it goes on."""

    method: str
    """Kind of the question, such as `elicitation/create`."""
    params: Any = None
    """The question; for an elicitation the message and the schema of the answer."""

    _fields: ClassVar[Mapping[str, Field]] = {
        "method": Field("method", codecs.scalar, required=True),
        "params": Field("params", codecs.scalar),
    }
