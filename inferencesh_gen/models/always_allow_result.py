# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..runtime import codecs
from ..runtime.model import Field, Model

if TYPE_CHECKING:
    from .always_allow_option import AlwaysAllowOption
    from .policy_rule import PolicyRule


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False)
class AlwaysAllowResult(Model):
    """What was saved."""

    option: AlwaysAllowOption | None = None
    rules: list[PolicyRule] | None = None
    """The rules of the chat that it added."""

    _fields: ClassVar[Mapping[str, Field]] = {
        "option": Field("option", codecs.Object("AlwaysAllowOption")),
        "rules": Field("rules", codecs.Array(codecs.Object("PolicyRule"))),
    }
