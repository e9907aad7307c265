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
class ResourceImages(Model):
    """Pictures that show a resource, as URLs; empty where there is none."""

    card: str
    """For a card in a list."""
    thumbnail: str
    banner: str
    """For the head of a page."""
    dark: ResourceImages | None = None
    """The same for dark backgrounds."""

    _fields: ClassVar[Mapping[str, Field]] = {
        "card": Field("card", codecs.scalar, required=True),
        "thumbnail": Field("thumbnail", codecs.scalar, required=True),
        "banner": Field("banner", codecs.scalar, required=True),
        "dark": Field("dark", codecs.Object("ResourceImages")),
    }
