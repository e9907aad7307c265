# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..runtime import codecs
from ..runtime.model import Field, Model

if TYPE_CHECKING:
    from .field_error import FieldError


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False)
class Problem(Model):
    """An error as RFC 9457 problem details."""

    type: str
    """URI `https://api.inference.sh/errors/<code>`; its last path segment is the ErrorCode."""
    title: str
    """Short name of the kind of error."""
    status: int
    """The HTTP status again."""
    detail: str | None = None
    """What went wrong, for people."""
    meta: Any = None
    """Facts for programs, by code the shape of EntitlementErrorMeta, ScopeRefusedMeta and so on."""
    data: list[FieldError] | None = None
    """With `validation_error`, one entry per wrong field."""

    _fields: ClassVar[Mapping[str, Field]] = {
        "type": Field("type", codecs.scalar, required=True),
        "title": Field("title", codecs.scalar, required=True),
        "status": Field("status", codecs.scalar, required=True),
        "detail": Field("detail", codecs.scalar),
        "meta": Field("meta", codecs.scalar),
        "data": Field("data", codecs.Array(codecs.Object("FieldError"))),
    }
