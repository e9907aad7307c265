# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..runtime import codecs
from ..runtime.model import Field, Model

if TYPE_CHECKING:
    from .resource_type import ResourceType


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False)
class ResourceRef(Model):
    """A resource, as something that refers to it shows it."""

    id: str
    namespace: str
    name: str
    type: ResourceType
    """What kind of resource something refers to."""
    resource_kind: str
    """Kind of knowledge, such as `skill`; empty for apps and agents."""
    description: str

    _fields: ClassVar[Mapping[str, Field]] = {
        "id": Field("id", codecs.scalar, required=True),
        "namespace": Field("namespace", codecs.scalar, required=True),
        "name": Field("name", codecs.scalar, required=True),
        "type": Field("type", codecs.Enum("ResourceType"), required=True),
        "resource_kind": Field("resource_kind", codecs.scalar, required=True),
        "description": Field("description", codecs.scalar, required=True),
    }
