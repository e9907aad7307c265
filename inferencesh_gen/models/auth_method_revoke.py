# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..runtime import codecs
from ..runtime.model import Field, Model

if TYPE_CHECKING:
    from .auth_method_revoke_style import AuthMethodRevokeStyle


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False)
class AuthMethodRevoke(Model):
    """How to withdraw an authorization."""

    url: str | None = None
    style: AuthMethodRevokeStyle | None = None
    """Where the token is sent."""
    client_auth: bool | None = None
    """Whether the client authenticates."""

    _fields: ClassVar[Mapping[str, Field]] = {
        "url": Field("url", codecs.scalar),
        "style": Field("style", codecs.Enum("AuthMethodRevokeStyle")),
        "client_auth": Field("client_auth", codecs.scalar),
    }
