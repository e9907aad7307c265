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
class SecretField(Model):
    """Something a person has to enter."""

    key: str | None = None
    label: str | None = None
    """Name for people."""
    placeholder: str | None = None
    """Example shown in the form."""
    pattern: str | None = None
    """Regular expression it must match."""
    optional: bool | None = None
    sensitive: bool | None = None
    """Whether it is hidden."""

    _fields: ClassVar[Mapping[str, Field]] = {
        "key": Field("key", codecs.scalar),
        "label": Field("label", codecs.scalar),
        "placeholder": Field("placeholder", codecs.scalar),
        "pattern": Field("pattern", codecs.scalar),
        "optional": Field("optional", codecs.scalar),
        "sensitive": Field("sensitive", codecs.scalar),
    }
