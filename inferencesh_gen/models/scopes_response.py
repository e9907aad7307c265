# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..runtime import codecs
from ..runtime.model import Field, Model

if TYPE_CHECKING:
    from .scope_definition import ScopeDefinition
    from .scope_group_definition import ScopeGroupDefinition
    from .scope_preset import ScopePreset


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False)
class ScopesResponse(Model):
    """All scopes there are, in groups, and useful choices of them."""

    scopes: list[ScopeDefinition]
    """Scopes a key can have."""
    groups: list[ScopeGroupDefinition]
    """The families they belong to."""
    presets: list[ScopePreset]
    """Choices for common uses."""
    account_scopes: list[ScopeDefinition] | None = None
    """Scopes that only a person's own sign-in has."""
    account_groups: list[ScopeGroupDefinition] | None = None
    """The families those belong to."""
    login_preset: ScopePreset | None = None
    """What a sign-in has."""

    _fields: ClassVar[Mapping[str, Field]] = {
        "scopes": Field("scopes", codecs.Array(codecs.Object("ScopeDefinition")), required=True),
        "groups": Field("groups", codecs.Array(codecs.Object("ScopeGroupDefinition")), required=True),
        "presets": Field("presets", codecs.Array(codecs.Object("ScopePreset")), required=True),
        "account_scopes": Field("account_scopes", codecs.Array(codecs.Object("ScopeDefinition"))),
        "account_groups": Field("account_groups", codecs.Array(codecs.Object("ScopeGroupDefinition"))),
        "login_preset": Field("login_preset", codecs.Object("ScopePreset")),
    }
