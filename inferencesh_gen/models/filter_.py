# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..runtime import codecs
from ..runtime.model import Field, Model

if TYPE_CHECKING:
    from .filter_operator import FilterOperator


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False)
class Filter(Model):
    """A condition on one column of a list."""

    field: str
    """Column, such as `status` or `created_at`. An unknown one answers 400."""
    operator: FilterOperator
    """How a filter compares. `like` and `ilike` take `%` as wildcard, `ilike` ignores case."""
    value: Any = None
    """What to compare with: a scalar, or a list for `in` and `not_in`; nothing for `is_null` and its kin."""

    _fields: ClassVar[Mapping[str, Field]] = {
        "field": Field("field", codecs.scalar, required=True),
        "operator": Field("operator", codecs.Enum("FilterOperator"), required=True),
        "value": Field("value", codecs.scalar),
    }
