# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..runtime import codecs
from ..runtime.model import Field, Model

if TYPE_CHECKING:
    from .tool_auth_config import ToolAuthConfig


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False)
class HTTPToolConfig(Model):
    """A tool that calls an HTTP API."""

    url: str
    """URL; may hold `{{context.NAME}}`."""
    method: str | None = None
    """HTTP method, `POST` when absent."""
    auth: ToolAuthConfig | None = None
    headers: dict[str, str] | None = None
    """Header values by name."""
    header_secret_refs: dict[str, str] | None = None
    """Stored secrets by header name."""
    input_schema: Any = None
    """JSON Schema of the arguments."""
    output_schema: Any = None
    """JSON Schema of the result."""

    _fields: ClassVar[Mapping[str, Field]] = {
        "url": Field("url", codecs.scalar, required=True),
        "method": Field("method", codecs.scalar),
        "auth": Field("auth", codecs.Object("ToolAuthConfig")),
        "headers": Field("headers", codecs.plain_map),
        "header_secret_refs": Field("header_secret_refs", codecs.plain_map),
        "input_schema": Field("input_schema", codecs.scalar),
        "output_schema": Field("output_schema", codecs.scalar),
    }
