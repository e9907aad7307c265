# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..runtime import codecs
from ..runtime.model import Field, Model

if TYPE_CHECKING:
    from .requirement_error import RequirementError


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False)
class CheckRequirementsResponse(Model):
    """Whether everything is set up, and what is missing."""

    satisfied: bool
    errors: list[RequirementError] | None = None
    """What is missing."""

    _fields: ClassVar[Mapping[str, Field]] = {
        "satisfied": Field("satisfied", codecs.scalar, required=True),
        "errors": Field("errors", codecs.Array(codecs.Object("RequirementError"))),
    }
