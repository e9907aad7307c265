# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..runtime import codecs
from ..runtime.model import Field, Model

if TYPE_CHECKING:
    from .scope_group import ScopeGroup


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False)
class ScopeGroupDefinition(Model):
    """A family of scopes, explained."""

    id: ScopeGroup
    """A family of resources that scopes speak of."""
    label: str
    """Name for people."""
    description: str
    public_rows: bool | None = None
    """Some of its objects are public, and readable without the scope."""
    staff_only: bool | None = None
    """Only for the platform's staff."""

    _fields: ClassVar[Mapping[str, Field]] = {
        "id": Field("id", codecs.Enum("ScopeGroup"), required=True),
        "label": Field("label", codecs.scalar, required=True),
        "description": Field("description", codecs.scalar, required=True),
        "public_rows": Field("public_rows", codecs.scalar),
        "staff_only": Field("staff_only", codecs.scalar),
    }
