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
class AuthMethodAppKey(Model):
    """A key of the registered application, such as its client secret."""

    key: str | None = None
    name: str | None = None
    label: str | None = None
    """Name for people."""
    placeholder: str | None = None
    """Example shown in the form."""
    optional: bool | None = None
    sensitive: bool | None = None
    """Whether it is hidden."""

    _fields: ClassVar[Mapping[str, Field]] = {
        "key": Field("key", codecs.scalar),
        "name": Field("name", codecs.scalar),
        "label": Field("label", codecs.scalar),
        "placeholder": Field("placeholder", codecs.scalar),
        "optional": Field("optional", codecs.scalar),
        "sensitive": Field("sensitive", codecs.scalar),
    }
