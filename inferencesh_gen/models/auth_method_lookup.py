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
class AuthMethodLookup(Model):
    """A call that reads a fact once an account is connected."""

    name: str | None = None
    """Name of the fact."""
    method: str | None = None
    """HTTP method, `GET` when absent."""
    url: str | None = None
    headers: dict[str, str] | None = None
    content_type: str | None = None
    body: str | None = None

    _fields: ClassVar[Mapping[str, Field]] = {
        "name": Field("name", codecs.scalar),
        "method": Field("method", codecs.scalar),
        "url": Field("url", codecs.scalar),
        "headers": Field("headers", codecs.plain_map),
        "content_type": Field("content_type", codecs.scalar),
        "body": Field("body", codecs.scalar),
    }
