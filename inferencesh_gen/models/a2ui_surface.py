# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..runtime import codecs
from ..runtime.model import Field, Model

if TYPE_CHECKING:
    from .a2ui_component import A2UIComponent


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False)
class A2UISurface(Model):
    """A widget, as a flat list of components that refer to each other by id."""

    version: str
    """Version of the format."""
    surface_id: str
    catalog_id: str
    """The catalog of components it is made of."""
    components: list[A2UIComponent]
    data_model: Any = None
    """The data that components are bound to; a JSON object."""

    _fields: ClassVar[Mapping[str, Field]] = {
        "version": Field("version", codecs.scalar, required=True),
        "surface_id": Field("surfaceId", codecs.scalar, required=True),
        "catalog_id": Field("catalogId", codecs.scalar, required=True),
        "components": Field("components", codecs.Array(codecs.Object("A2UIComponent")), required=True),
        "data_model": Field("dataModel", codecs.scalar),
    }
