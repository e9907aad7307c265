# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..runtime import codecs
from ..runtime.model import Field, Model

if TYPE_CHECKING:
    from .policy_effect import PolicyEffect
    from .policy_enforcement import PolicyEnforcement
    from .policy_kind import PolicyKind


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False)
class PolicyRuleCreateRequest(Model):
    """A rule to add."""

    effect: PolicyEffect
    """What a rule says of what it matches."""
    kind: PolicyKind
    """The kind of thing that a rule is about."""
    enforcement: PolicyEnforcement | None = None
    selector: str | None = None
    """Which of that kind: the id of a remote machine, the name of a tool."""
    specifier: str | None = None
    """Which of its uses, such as the start of a command."""
    label: str | None = None
    """The rule for people."""

    _fields: ClassVar[Mapping[str, Field]] = {
        "effect": Field("effect", codecs.Enum("PolicyEffect"), required=True),
        "kind": Field("kind", codecs.Enum("PolicyKind"), required=True),
        "enforcement": Field("enforcement", codecs.Enum("PolicyEnforcement")),
        "selector": Field("selector", codecs.scalar),
        "specifier": Field("specifier", codecs.scalar),
        "label": Field("label", codecs.scalar),
    }
