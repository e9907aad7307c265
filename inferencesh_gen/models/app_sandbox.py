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
class AppSandbox(Model):
    """Rights of the container that an app runs in."""

    capabilities: list[str] | None = None
    """Capabilities of the container."""
    host_network: bool | None = None
    """Whether it uses the host's network."""

    _fields: ClassVar[Mapping[str, Field]] = {
        "capabilities": Field("capabilities", codecs.plain_array),
        "host_network": Field("host_network", codecs.scalar),
    }
