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
class CredentialCompleteOAuthRequest(Model):
    """What the provider sent back once a person allowed the access."""

    provider: str
    """Key of the provider."""
    type: str
    """How it is connected, `oauth`."""
    code: str
    """Code from the redirect."""
    state: str
    """State from the redirect, as it was given out."""
    code_verifier: str | None = None
    """The verifier that was given out."""
    params: dict[str, str] | None = None
    """Other parameters of the redirect."""

    _fields: ClassVar[Mapping[str, Field]] = {
        "provider": Field("provider", codecs.scalar, required=True),
        "type": Field("type", codecs.scalar, required=True),
        "code": Field("code", codecs.scalar, required=True, secret=True),
        "state": Field("state", codecs.scalar, required=True),
        "code_verifier": Field("code_verifier", codecs.scalar, secret=True),
        "params": Field("params", codecs.plain_map),
    }
