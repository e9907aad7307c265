# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..runtime import codecs
from ..runtime.model import Field, Model

if TYPE_CHECKING:
    from .trigger_filter_operator import TriggerFilterOperator


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False)
class TriggerFilter(Model):
    """A condition on one field of the body of a webhook."""

    field: str
    """Path of the field, such as `pull_request.title`."""
    operator: TriggerFilterOperator
    """How a filter compares."""
    value: str | None = None
    """Text to compare with; `exists` takes none."""

    _fields: ClassVar[Mapping[str, Field]] = {
        "field": Field("field", codecs.scalar, required=True),
        "operator": Field("operator", codecs.Enum("TriggerFilterOperator"), required=True),
        "value": Field("value", codecs.scalar),
    }
