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
class SecretFieldConfig(Model):
    """Something a person has to enter to connect a provider."""

    key: str
    label: str
    """Name for people."""
    placeholder: str
    """Example shown in the form."""
    sensitive: bool
    """Whether it is hidden."""
    optional: bool
    pattern: str | None = None
    """Regular expression it must match."""

    _fields: ClassVar[Mapping[str, Field]] = {
        "key": Field("key", codecs.scalar, required=True),
        "label": Field("label", codecs.scalar, required=True),
        "placeholder": Field("placeholder", codecs.scalar, required=True),
        "sensitive": Field("sensitive", codecs.scalar, required=True),
        "optional": Field("optional", codecs.scalar, required=True),
        "pattern": Field("pattern", codecs.scalar),
    }
