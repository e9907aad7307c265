# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..runtime import codecs
from ..runtime.model import Field, Model

if TYPE_CHECKING:
    from .tool_auth_type import ToolAuthType


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False)
class ToolAuthConfig(Model):
    """How an HTTP tool signs its calls."""

    type: ToolAuthType
    """Where an HTTP tool takes its authorization from."""
    provider: str | None = None
    """Provider whose credential is used."""
    secret: str | None = None
    """Name of the stored secret."""
    header: str | None = None
    """Header that carries the key."""
    integration_id: str | None = None

    _fields: ClassVar[Mapping[str, Field]] = {
        "type": Field("type", codecs.Enum("ToolAuthType"), required=True),
        "provider": Field("provider", codecs.scalar),
        "secret": Field("secret", codecs.scalar),
        "header": Field("header", codecs.scalar),
        "integration_id": Field("integration_id", codecs.scalar),
    }
