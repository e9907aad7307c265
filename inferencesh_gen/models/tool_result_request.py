# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..runtime import codecs
from ..runtime.model import Field, Model

if TYPE_CHECKING:
    from .file_ref import FileRef


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False)
class ToolResultRequest(Model):
    """What came of a call that the caller ran."""

    result: str
    """The result as text, often JSON. For a widget, the JSON text of `{"action": {"type": …}, "form_data":
    {…}}`."""
    attachments: list[FileRef] | None = None
    """Files that belong to it."""

    _fields: ClassVar[Mapping[str, Field]] = {
        "result": Field("result", codecs.scalar, required=True),
        "attachments": Field("attachments", codecs.Array(codecs.Object("FileRef"))),
    }
