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
class DeployWarning(Model):
    """Something a deployment complained of."""

    code: str | None = None
    """Machine-readable name."""
    function: str | None = None
    """Function it is about."""
    message: str | None = None
    """The complaint, for people."""

    _fields: ClassVar[Mapping[str, Field]] = {
        "code": Field("code", codecs.scalar),
        "function": Field("function", codecs.scalar),
        "message": Field("message", codecs.scalar),
    }
