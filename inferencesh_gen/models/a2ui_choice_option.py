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
class A2UIChoiceOption(Model):
    """An option to choose."""

    label: str
    value: str

    _fields: ClassVar[Mapping[str, Field]] = {
        "label": Field("label", codecs.scalar, required=True),
        "value": Field("value", codecs.scalar, required=True),
    }
