# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

import datetime
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
class PolicyRule(Model):
    """A rule on what an agent may do, has to ask for, or may not do."""

    id: str | None = None
    """Empty for a rule that is not stored yet."""
    effect: PolicyEffect | None = None
    enforcement: PolicyEnforcement | None = None
    kind: PolicyKind | None = None
    selector: str | None = None
    """Which of that kind: the id of a remote machine, the name of a tool."""
    specifier: str | None = None
    """Which of its uses, such as the start of a command."""
    label: str | None = None
    """The rule for people."""
    created_at: datetime.datetime | None = None
    created_by: str | None = None
    """Id of the user who made it."""

    _fields: ClassVar[Mapping[str, Field]] = {
        "id": Field("id", codecs.scalar),
        "effect": Field("effect", codecs.Enum("PolicyEffect")),
        "enforcement": Field("enforcement", codecs.Enum("PolicyEnforcement")),
        "kind": Field("kind", codecs.Enum("PolicyKind")),
        "selector": Field("selector", codecs.scalar),
        "specifier": Field("specifier", codecs.scalar),
        "label": Field("label", codecs.scalar),
        "created_at": Field("created_at", codecs.timestamp),
        "created_by": Field("created_by", codecs.scalar),
    }
