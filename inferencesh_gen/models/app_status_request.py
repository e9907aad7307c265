# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..runtime import codecs
from ..runtime.model import Field, Model

if TYPE_CHECKING:
    from .app_status import AppStatus


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False)
class AppStatusRequest(Model):
    """Whether an app can be run, and why not."""

    status: AppStatus
    """Whether an app can be run. MAINTENANCE answers 503, RETIRED 410."""
    message: str | None = None
    """Why, for people; refused runs answer it."""

    _fields: ClassVar[Mapping[str, Field]] = {
        "status": Field("status", codecs.Enum("AppStatus"), required=True),
        "message": Field("message", codecs.scalar),
    }
