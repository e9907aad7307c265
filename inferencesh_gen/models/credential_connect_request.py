# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..runtime import codecs
from ..runtime.model import Field, Model

if TYPE_CHECKING:
    from .credential_scope import CredentialScope


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False)
class CredentialConnectRequest(Model):
    """The account to connect."""

    provider: str
    """Key of the provider."""
    type: str
    """How to connect, such as `oauth` or `api_key`."""
    scopes: list[str] | None = None
    """Scopes to ask the provider for."""
    api_key: str | None = None
    """Key of the provider, for `api_key`."""
    metadata: Any = None
    """Further values the provider wants; a JSON object."""
    connection_scope: CredentialScope | None = None
    """Whose account it is."""
    another_account: bool | None = None
    """Connect one more account beside those there are."""

    _fields: ClassVar[Mapping[str, Field]] = {
        "provider": Field("provider", codecs.scalar, required=True),
        "type": Field("type", codecs.scalar, required=True),
        "scopes": Field("scopes", codecs.plain_array),
        "api_key": Field("api_key", codecs.scalar, secret=True),
        "metadata": Field("metadata", codecs.scalar),
        "connection_scope": Field("connection_scope", codecs.Enum("CredentialScope")),
        "another_account": Field("another_account", codecs.scalar),
    }
