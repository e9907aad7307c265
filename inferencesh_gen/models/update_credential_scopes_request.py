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
class UpdateCredentialScopesRequest(Model):
    """The scopes a credential should have."""

    scopes: list[str]
    """Scopes in the provider's words."""

    _fields: ClassVar[Mapping[str, Field]] = {
        "scopes": Field("scopes", codecs.plain_array, required=True),
    }
