# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..runtime import codecs
from ..runtime.model import Field, Model

if TYPE_CHECKING:
    from .credential_requirement import CredentialRequirement
    from .secret_requirement import SecretRequirement


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False)
class CheckRequirementsRequest(Model):
    """What has to be set up."""

    secrets: list[SecretRequirement] | None = None
    """Secrets that are needed."""
    credentials: list[CredentialRequirement] | None = None
    """Provider accounts that are needed."""
    integrations: list[CredentialRequirement] | None = None
    """Former name of `credentials`."""

    _fields: ClassVar[Mapping[str, Field]] = {
        "secrets": Field("secrets", codecs.Array(codecs.Object("SecretRequirement"))),
        "credentials": Field("credentials", codecs.Array(codecs.Object("CredentialRequirement"))),
        "integrations": Field("integrations", codecs.Array(codecs.Object("CredentialRequirement"))),
    }
