# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..runtime import codecs
from ..runtime.model import Field, Model

if TYPE_CHECKING:
    from .project_type import ProjectType


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False)
class ProjectCreateRequest(Model):
    """A new folder."""

    name: str
    type: ProjectType
    """What a folder holds."""

    _fields: ClassVar[Mapping[str, Field]] = {
        "name": Field("name", codecs.scalar, required=True),
        "type": Field("type", codecs.Enum("ProjectType"), required=True),
    }
