# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..runtime import codecs
from ..runtime.model import Field, Model

if TYPE_CHECKING:
    from .always_allow_option import AlwaysAllowOption
    from .secret_send import SecretSend


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False)
class AlwaysAllowOptions(Model):
    """The ways to allow calls like this one from now on, narrowest first."""

    options: list[AlwaysAllowOption] | None = None
    default: str | None = None
    """`key` of the narrowest option that would answer this call again."""
    unavailable: str | None = None
    """Why there are no options."""
    secret_send: SecretSend | None = None
    """Secrets that would leave the platform."""

    _fields: ClassVar[Mapping[str, Field]] = {
        "options": Field("options", codecs.Array(codecs.Object("AlwaysAllowOption"))),
        "default": Field("default", codecs.scalar),
        "unavailable": Field("unavailable", codecs.scalar),
        "secret_send": Field("secret_send", codecs.Object("SecretSend")),
    }
