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
class TriggerInputConnection(Model):
    """A field of the body. One that is not there gives null."""

    node_id: str
    """Always `trigger`."""
    key: str
    """Path of the field, such as `pull_request.title`."""

    _fields: ClassVar[Mapping[str, Field]] = {
        "node_id": Field("nodeId", codecs.scalar, required=True),
        "key": Field("key", codecs.scalar, required=True),
    }
