# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..runtime import codecs
from ..runtime.model import Field, Model

if TYPE_CHECKING:
    from .scope import Scope
    from .scope_group import ScopeGroup


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False)
class ScopeDefinition(Model):
    """A scope, explained."""

    value: Scope
    """What an API key may do: a family of resources, or one kind of access to it. ALL is everything."""
    label: str
    """Name for people."""
    description: str
    group: ScopeGroup
    """A family of resources that scopes speak of."""
    sign_in_only: bool | None = None
    """Only a person's own sign-in has it, never a key."""
    not_for_apps: bool | None = None
    """Connected applications cannot ask for it."""
    costs_credits: bool | None = None
    """Using it can cost money."""

    _fields: ClassVar[Mapping[str, Field]] = {
        "value": Field("value", codecs.Enum("Scope"), required=True),
        "label": Field("label", codecs.scalar, required=True),
        "description": Field("description", codecs.scalar, required=True),
        "group": Field("group", codecs.Enum("ScopeGroup"), required=True),
        "sign_in_only": Field("sign_in_only", codecs.scalar),
        "not_for_apps": Field("not_for_apps", codecs.scalar),
        "costs_credits": Field("costs_credits", codecs.scalar),
    }
