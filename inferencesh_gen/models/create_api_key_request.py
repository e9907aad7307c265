# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..runtime import codecs
from ..runtime.model import Field, Model

if TYPE_CHECKING:
    from .api_key_scope import ApiKeyScope
    from .scope import Scope


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False)
class CreateApiKeyRequest(Model):
    """An API key to make."""

    name: str
    """What it is for, to tell it from others."""
    expires_at: datetime.datetime | None = None
    """When it ends; never when absent."""
    scopes: list[Scope] | None = None
    """What it may do; absent or empty means everything."""
    scope: ApiKeyScope | None = None
    """Whom it acts as."""

    _fields: ClassVar[Mapping[str, Field]] = {
        "name": Field("name", codecs.scalar, required=True),
        "expires_at": Field("expires_at", codecs.timestamp),
        "scopes": Field("scopes", codecs.Array(codecs.Enum("Scope"))),
        "scope": Field("scope", codecs.Enum("ApiKeyScope")),
    }
