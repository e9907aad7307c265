# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..runtime import codecs
from ..runtime.model import Field, Model

if TYPE_CHECKING:
    from .scope import Scope


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False)
class ScopeRefusedMeta(Model):
    """The scope that the API key lacks."""

    required_scope: Scope | None = None

    _fields: ClassVar[Mapping[str, Field]] = {
        "required_scope": Field("required_scope", codecs.Enum("Scope")),
    }
