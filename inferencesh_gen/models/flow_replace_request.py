# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..runtime import codecs
from ..runtime.model import Field, Model

if TYPE_CHECKING:
    from .flow_version_input import FlowVersionInput


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False)
class FlowReplaceRequest(Model):
    """What is shown of a flow and, if it is to be saved too, the graph of its draft."""

    name: str | None = None
    """Name within the namespace."""
    title: str | None = None
    """Name for people."""
    description: str | None = None
    card_image: str | None = None
    """URL of the picture for a card in a list."""
    thumbnail: str | None = None
    """URL of a small picture."""
    banner_image: str | None = None
    """URL of the picture for the head of a page."""
    draft_version: FlowVersionInput | None = None
    """The graph of the draft; the draft stays as it is when absent."""

    _fields: ClassVar[Mapping[str, Field]] = {
        "name": Field("name", codecs.scalar),
        "title": Field("title", codecs.scalar),
        "description": Field("description", codecs.scalar),
        "card_image": Field("card_image", codecs.scalar),
        "thumbnail": Field("thumbnail", codecs.scalar),
        "banner_image": Field("banner_image", codecs.scalar),
        "draft_version": Field("draft_version", codecs.Object("FlowVersionInput")),
    }
