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
class RequirementsMeta(Model):
    """What is missing, as the `meta` of a `requirements_not_met` problem."""

    errors: list[RequirementError]

    _fields: ClassVar[Mapping[str, Field]] = {
        "errors": Field("errors", codecs.Array(codecs.Object("RequirementError")), required=True),
    }
