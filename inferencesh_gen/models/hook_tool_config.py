# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..runtime import codecs
from ..runtime.model import Field, Model

if TYPE_CHECKING:
    pass


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False)
class HookToolConfig(Model):
    """A tool that posts its arguments to a URL."""

    url: str
    """Where to post."""
    secret: str | None = None
    """Sent as `X-Hook-Secret`. It is stored and never answered."""
    secret_ref: str | None = None
    """Where the secret is stored."""
    input_schema: Any = None
    """JSON Schema of the arguments."""
    output_schema: Any = None
    """JSON Schema of the result."""

    _fields: ClassVar[Mapping[str, Field]] = {
        "url": Field("url", codecs.scalar, required=True),
        "secret": Field("secret", codecs.scalar, secret=True),
        "secret_ref": Field("secret_ref", codecs.scalar),
        "input_schema": Field("input_schema", codecs.scalar),
        "output_schema": Field("output_schema", codecs.scalar),
    }
