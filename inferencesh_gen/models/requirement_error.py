# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..runtime import codecs
from ..runtime.model import Field, Model

if TYPE_CHECKING:
    from .requirement_type import RequirementType
    from .setup_action import SetupAction


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False)
class RequirementError(Model):
    """One thing that is not set up and must be before the app can run."""

    type: RequirementType
    """What kind of thing is missing."""
    key: str
    """Name of the secret, the credential (`google.sheets`) or the scope."""
    message: str
    """What is missing, for people."""
    action: SetupAction | None = None
    """How to set it up."""

    _fields: ClassVar[Mapping[str, Field]] = {
        "type": Field("type", codecs.Enum("RequirementType"), required=True),
        "key": Field("key", codecs.scalar, required=True),
        "message": Field("message", codecs.scalar, required=True),
        "action": Field("action", codecs.Object("SetupAction")),
    }
