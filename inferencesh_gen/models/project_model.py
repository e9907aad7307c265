# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..runtime import codecs
from ..runtime.model import Field, Model

if TYPE_CHECKING:
    from .project import Project


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False)
class ProjectModel(Model):
    """The project an object is filed under."""

    project: Project | None = None
    """The project, where the server joins it."""
    project_id: str | None = None

    _fields: ClassVar[Mapping[str, Field]] = {
        "project": Field("project", codecs.Object("Project")),
        "project_id": Field("project_id", codecs.scalar),
    }
