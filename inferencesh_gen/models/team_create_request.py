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
class TeamCreateRequest(Model):
    """A team to make."""

    name: str
    """Name for people."""
    username: str
    """Namespace of its apps and agents; it does not change later."""
    email: str
    """Address for invoices and notices."""

    _fields: ClassVar[Mapping[str, Field]] = {
        "name": Field("name", codecs.scalar, required=True),
        "username": Field("username", codecs.scalar, required=True),
        "email": Field("email", codecs.scalar, required=True),
    }
