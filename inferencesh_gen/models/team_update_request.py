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
class TeamUpdateRequest(Model):
    """The profile of a team."""

    name: str | None = None
    """Name for people."""
    email: str | None = None
    """Address for invoices and notices."""
    avatar_url: str | None = None
    """Picture shown beside it."""
    username: str | None = None
    """Namespace of its apps and agents; newer servers do not change it."""

    _fields: ClassVar[Mapping[str, Field]] = {
        "name": Field("name", codecs.scalar),
        "email": Field("email", codecs.scalar),
        "avatar_url": Field("avatar_url", codecs.scalar),
        "username": Field("username", codecs.scalar),
    }
