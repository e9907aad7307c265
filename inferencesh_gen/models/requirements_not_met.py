# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..runtime import codecs
from ..runtime.model import Field, Model

if TYPE_CHECKING:
    from .requirement_error import RequirementError
    from .requirements_meta import RequirementsMeta


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False)
class RequirementsNotMet(Model):
    """Body of a 412: the app needs secrets, credentials or scopes that are not set up. The list stands in
    `meta.errors`, at the top level, or in both."""

    type: str | None = None
    title: str | None = None
    status: int | None = None
    detail: str | None = None
    meta: RequirementsMeta | None = None
    satisfied: bool | None = None
    """Always false."""
    errors: list[RequirementError] | None = None

    _fields: ClassVar[Mapping[str, Field]] = {
        "type": Field("type", codecs.scalar),
        "title": Field("title", codecs.scalar),
        "status": Field("status", codecs.scalar),
        "detail": Field("detail", codecs.scalar),
        "meta": Field("meta", codecs.Object("RequirementsMeta")),
        "satisfied": Field("satisfied", codecs.scalar),
        "errors": Field("errors", codecs.Array(codecs.Object("RequirementError"))),
    }
