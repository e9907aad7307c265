# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..runtime import codecs
from ..runtime.model import Field, Model

if TYPE_CHECKING:
    pass


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False)
class TaskPartial(Model):
    """Some top-level fields of the task with their new values. The one that ends the task has status, output and
    error together."""

    data: Any
    """The changed fields of the task and its `id`; a JSON object to be merged into the task field by field."""
    fields: list[str]
    """Names of the fields that changed."""

    _fields: ClassVar[Mapping[str, Field]] = {
        "data": Field("data", codecs.scalar, required=True),
        "fields": Field("fields", codecs.plain_array, required=True),
    }
