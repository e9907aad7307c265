# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..runtime import codecs
from ..runtime.model import Field, Model

if TYPE_CHECKING:
    from .scope import Scope


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False)
class ScopePreset(Model):
    """A choice of scopes for a common use."""

    id: str
    """Key of the choice, such as `run-only`."""
    label: str
    """Name for people."""
    description: str
    scopes: list[Scope]
    grants: list[Scope] | None = None
    """The same, families spelled out."""
    summary: list[str] | None = None
    """What it allows, for people."""
    hidden: bool | None = None
    """Not offered when a key is made."""
    default: bool | None = None
    """Offered first."""

    _fields: ClassVar[Mapping[str, Field]] = {
        "id": Field("id", codecs.scalar, required=True),
        "label": Field("label", codecs.scalar, required=True),
        "description": Field("description", codecs.scalar, required=True),
        "scopes": Field("scopes", codecs.Array(codecs.Enum("Scope")), required=True),
        "grants": Field("grants", codecs.Array(codecs.Enum("Scope"))),
        "summary": Field("summary", codecs.plain_array),
        "hidden": Field("hidden", codecs.scalar),
        "default": Field("default", codecs.scalar),
    }
