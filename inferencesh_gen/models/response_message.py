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
class ResponseMessage(Model):
    """A notice that comes with a successful answer: a deprecation, a limit that is near."""

    level: str
    """`info` or `warning`."""
    code: str
    """Machine-readable name of the notice."""
    message: str
    """The notice, for people."""
    meta: Any = None
    """Facts for programs; a JSON object."""

    _fields: ClassVar[Mapping[str, Field]] = {
        "level": Field("level", codecs.scalar, required=True),
        "code": Field("code", codecs.scalar, required=True),
        "message": Field("message", codecs.scalar, required=True),
        "meta": Field("meta", codecs.scalar),
    }
