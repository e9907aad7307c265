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
class MCPServerSetup(Model):
    """Hints for connecting a server."""

    recommended_headers: dict[str, str] | None = None
    """Headers worth setting."""
    resource_app_id: str | None = None
    """Id of the application at the provider."""

    _fields: ClassVar[Mapping[str, Field]] = {
        "recommended_headers": Field("recommended_headers", codecs.plain_map),
        "resource_app_id": Field("resource_app_id", codecs.scalar),
    }
