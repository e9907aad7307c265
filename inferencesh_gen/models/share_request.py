# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..runtime import codecs
from ..runtime.model import Field, Model

if TYPE_CHECKING:
    from .permission import Permission


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False)
class ShareRequest(Model):
    """Whom an object is shared with, and for what."""

    user_id: str
    permission: Permission
    """What somebody may do with an object."""
    team: bool | None = None
    """Share with the whole team of that user."""

    _fields: ClassVar[Mapping[str, Field]] = {
        "user_id": Field("user_id", codecs.scalar, required=True),
        "permission": Field("permission", codecs.Enum("Permission"), required=True),
        "team": Field("team", codecs.scalar),
    }
