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
class EstimateCostRequest(Model):
    """The run whose cost to estimate."""

    input: Any
    """Input of the function, as for a run."""
    function: str | None = None
    """Function that would run; found as for a run when absent."""

    _fields: ClassVar[Mapping[str, Field]] = {
        "input": Field("input", codecs.scalar, required=True),
        "function": Field("function", codecs.scalar),
    }
