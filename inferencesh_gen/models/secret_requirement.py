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
class SecretRequirement(Model):
    """A secret that an app needs."""

    key: str
    """Name of the secret."""
    description: str | None = None
    """What it is for."""
    optional: bool | None = None
    """Whether the app runs without it."""

    _fields: ClassVar[Mapping[str, Field]] = {
        "key": Field("key", codecs.scalar, required=True),
        "description": Field("description", codecs.scalar),
        "optional": Field("optional", codecs.scalar),
    }
