# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..runtime import codecs
from ..runtime.model import Field, Model

if TYPE_CHECKING:
    from .always_allow_scope import AlwaysAllowScope
    from .policy_rule import PolicyRule


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False)
class AlwaysAllowOption(Model):
    """One way to allow calls like this one from now on."""

    key: str | None = None
    """Names the option in a request."""
    scope: AlwaysAllowScope | None = None
    label: str | None = None
    """What would be allowed, for people."""
    description: str | None = None
    rules: list[PolicyRule] | None = None
    """The rules it would save."""

    _fields: ClassVar[Mapping[str, Field]] = {
        "key": Field("key", codecs.scalar),
        "scope": Field("scope", codecs.Enum("AlwaysAllowScope")),
        "label": Field("label", codecs.scalar),
        "description": Field("description", codecs.scalar),
        "rules": Field("rules", codecs.Array(codecs.Object("PolicyRule"))),
    }
