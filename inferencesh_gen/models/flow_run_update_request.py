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
class FlowRunUpdateRequest(Model):
    """What older servers let a client change in a flow run."""

    fail_on_error: bool | None = None
    """Whether a node that fails makes the run fail."""

    _fields: ClassVar[Mapping[str, Field]] = {
        "fail_on_error": Field("fail_on_error", codecs.scalar),
    }
