# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..runtime import codecs
from ..runtime.model import Field, Model

if TYPE_CHECKING:
    from .app_resources import AppResources


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False)
class AppVariant(Model):
    """A form of an app with hardware and environment of its own."""

    name: str
    order: float
    """Place among the variants."""
    env: dict[str, str]
    """Environment variables."""
    python: str
    """Version of Python."""
    resources: AppResources
    """Hardware that an app needs."""

    _fields: ClassVar[Mapping[str, Field]] = {
        "name": Field("name", codecs.scalar, required=True),
        "order": Field("order", codecs.scalar, required=True),
        "env": Field("env", codecs.plain_map, required=True),
        "python": Field("python", codecs.scalar, required=True),
        "resources": Field("resources", codecs.Object("AppResources"), required=True),
    }
