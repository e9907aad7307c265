# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..runtime import codecs
from ..runtime.model import Field, Model

if TYPE_CHECKING:
    from .resource_ref import ResourceRef


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False)
class ReferencesResponse(Model):
    """What an entry mentions, and what mentions it."""

    resource: ResourceRef
    """A resource, as something that refers to it shows it."""
    references: list[ResourceRef]
    """What it mentions."""
    referenced_by: list[ResourceRef]
    """What mentions it."""

    _fields: ClassVar[Mapping[str, Field]] = {
        "resource": Field("resource", codecs.Object("ResourceRef"), required=True),
        "references": Field("references", codecs.Array(codecs.Object("ResourceRef")), required=True),
        "referenced_by": Field("referenced_by", codecs.Array(codecs.Object("ResourceRef")), required=True),
    }
