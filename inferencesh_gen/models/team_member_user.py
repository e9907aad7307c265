# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..runtime import codecs
from ..runtime.model import Field, Model

if TYPE_CHECKING:
    pass


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False)
class TeamMemberUser(Model):
    """A user as members of the same team see them."""

    id: str
    email: str
    name: str
    """Display name."""
    full_name: str
    avatar_url: str
    """Empty when there is none."""

    _fields: ClassVar[Mapping[str, Field]] = {
        "id": Field("id", codecs.scalar, required=True),
        "email": Field("email", codecs.scalar, required=True),
        "name": Field("name", codecs.scalar, required=True),
        "full_name": Field("full_name", codecs.scalar, required=True),
        "avatar_url": Field("avatar_url", codecs.scalar, required=True),
    }
