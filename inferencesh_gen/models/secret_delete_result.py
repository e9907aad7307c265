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
class SecretDeleteResult(Model):
    """That a secret is gone."""

    success: bool

    _fields: ClassVar[Mapping[str, Field]] = {
        "success": Field("success", codecs.scalar, required=True),
    }
