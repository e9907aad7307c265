# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..runtime import codecs
from ..runtime.model import Field, Model

if TYPE_CHECKING:
    from .credential import Credential


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False)
class CredentialConnectResponse(Model):
    """The credential, or what a person has to do to get it."""

    credential: Credential | None = None
    """The credential, when it is connected."""
    integration: Credential | None = None
    """Former name of `credential`."""
    auth_url: str | None = None
    """Page where a person allows the access."""
    state: str | None = None
    """To be sent back when the authorization is completed."""
    code_verifier: str | None = None
    """To be sent back when the authorization is completed."""
    instructions: str | None = None
    """Steps to follow, for people."""
    requires_confirmation: bool | None = None
    """Whether the person has to agree first."""
    confirmation_type: str | None = None
    """What the person has to agree to."""
    message: str | None = None
    """What to ask the person."""

    _fields: ClassVar[Mapping[str, Field]] = {
        "credential": Field("credential", codecs.Object("Credential")),
        "integration": Field("integration", codecs.Object("Credential")),
        "auth_url": Field("auth_url", codecs.scalar),
        "state": Field("state", codecs.scalar),
        "code_verifier": Field("code_verifier", codecs.scalar, secret=True),
        "instructions": Field("instructions", codecs.scalar),
        "requires_confirmation": Field("requires_confirmation", codecs.scalar),
        "confirmation_type": Field("confirmation_type", codecs.scalar),
        "message": Field("message", codecs.scalar),
    }
