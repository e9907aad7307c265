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
class AuthMethodCapability(Model):
    """A part of a provider that can be authorized by itself."""

    key: str | None = None
    """Name, such as `sheets`."""
    display_name: str | None = None
    description: str | None = None
    scopes: list[str] | None = None
    """Scopes it needs."""
    satisfies: list[str] | None = None
    """Capabilities it includes."""

    _fields: ClassVar[Mapping[str, Field]] = {
        "key": Field("key", codecs.scalar),
        "display_name": Field("display_name", codecs.scalar),
        "description": Field("description", codecs.scalar),
        "scopes": Field("scopes", codecs.plain_array),
        "satisfies": Field("satisfies", codecs.plain_array),
    }
