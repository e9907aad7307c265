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
class MCPUICSP(Model):
    """Domains that the page of an MCP server may use."""

    connect_domains: list[str] | None = None
    """For requests."""
    resource_domains: list[str] | None = None
    """For scripts, styles and media."""
    frame_domains: list[str] | None = None
    """For frames."""
    base_uri_domains: list[str] | None = None
    """For the base address."""

    _fields: ClassVar[Mapping[str, Field]] = {
        "connect_domains": Field("connectDomains", codecs.plain_array),
        "resource_domains": Field("resourceDomains", codecs.plain_array),
        "frame_domains": Field("frameDomains", codecs.plain_array),
        "base_uri_domains": Field("baseUriDomains", codecs.plain_array),
    }
