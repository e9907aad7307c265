# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..runtime import codecs
from ..runtime.model import Field, Model

if TYPE_CHECKING:
    from .policy_kind import PolicyKind


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False)
class PolicyExplainRequest(Model):
    """What an agent would do, to be judged by the rules."""

    kind: PolicyKind
    """The kind of thing that a rule is about."""
    selector: str | None = None
    """Which of that kind: the id of a remote machine, the name of a tool."""
    specifier: str | None = None
    """Which of its uses, such as a command."""

    _fields: ClassVar[Mapping[str, Field]] = {
        "kind": Field("kind", codecs.Enum("PolicyKind"), required=True),
        "selector": Field("selector", codecs.scalar),
        "specifier": Field("specifier", codecs.scalar),
    }
