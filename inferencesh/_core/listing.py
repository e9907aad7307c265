"""Conditions and order of a listing, without remembering how the wire spells them."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, Self

from inferencesh_gen.models import Filter as GeneratedFilter
from inferencesh_gen.models import FilterOperator
from inferencesh_gen.models import SortOrder as GeneratedSortOrder


class Filter(GeneratedFilter):
    """A condition on a field of the listed objects.

    Example:
        ``client.tasks.list(filters=[Filter.eq("status", TaskStatus.FAILED)])``
    """

    __slots__ = ()

    @classmethod
    def eq(cls, field: str, value: Any) -> Self:
        """The field is `value`."""
        return cls(field=field, operator=FilterOperator.EQ, value=value)

    @classmethod
    def neq(cls, field: str, value: Any) -> Self:
        """The field is not `value`."""
        return cls(field=field, operator=FilterOperator.NEQ, value=value)

    @classmethod
    def in_(cls, field: str, values: Iterable[Any]) -> Self:
        """The field is one of `values`."""
        return cls(field=field, operator=FilterOperator.IN, value=list(values))

    @classmethod
    def not_in(cls, field: str, values: Iterable[Any]) -> Self:
        """The field is none of `values`."""
        return cls(field=field, operator=FilterOperator.NOT_IN, value=list(values))

    @classmethod
    def gt(cls, field: str, value: Any) -> Self:
        """The field is greater than `value`."""
        return cls(field=field, operator=FilterOperator.GT, value=value)

    @classmethod
    def gte(cls, field: str, value: Any) -> Self:
        """The field is `value` or greater."""
        return cls(field=field, operator=FilterOperator.GTE, value=value)

    @classmethod
    def lt(cls, field: str, value: Any) -> Self:
        """The field is less than `value`."""
        return cls(field=field, operator=FilterOperator.LT, value=value)

    @classmethod
    def lte(cls, field: str, value: Any) -> Self:
        """The field is `value` or less."""
        return cls(field=field, operator=FilterOperator.LTE, value=value)

    @classmethod
    def like(cls, field: str, pattern: str) -> Self:
        """The field matches a pattern, in which ``%`` stands for any text."""
        return cls(field=field, operator=FilterOperator.LIKE, value=pattern)

    @classmethod
    def ilike(cls, field: str, pattern: str) -> Self:
        """The field matches a pattern, whatever the case of its letters."""
        return cls(field=field, operator=FilterOperator.ILIKE, value=pattern)

    @classmethod
    def contains(cls, field: str, value: Any) -> Self:
        """The field (a text or a list) contains `value`."""
        return cls(field=field, operator=FilterOperator.CONTAINS, value=value)

    @classmethod
    def not_contains(cls, field: str, value: Any) -> Self:
        """The field (a text or a list) does not contain `value`."""
        return cls(field=field, operator=FilterOperator.NOT_CONTAINS, value=value)

    @classmethod
    def is_null(cls, field: str) -> Self:
        """The field is not set."""
        return cls(field=field, operator=FilterOperator.IS_NULL)

    @classmethod
    def is_not_null(cls, field: str) -> Self:
        """The field is set."""
        return cls(field=field, operator=FilterOperator.IS_NOT_NULL)

    @classmethod
    def is_empty(cls, field: str) -> Self:
        """The field is an empty text or list."""
        return cls(field=field, operator=FilterOperator.IS_EMPTY)

    @classmethod
    def is_not_empty(cls, field: str) -> Self:
        """The field is a text or list that is not empty."""
        return cls(field=field, operator=FilterOperator.IS_NOT_EMPTY)


class SortOrder(GeneratedSortOrder):
    """The order of a listing by one field.

    Example:
        ``client.files.list(sort=[SortOrder.desc("size")])``
    """

    __slots__ = ()

    @classmethod
    def asc(cls, field: str) -> Self:
        """The smallest first."""
        return cls(field=field, dir="asc")

    @classmethod
    def desc(cls, field: str) -> Self:
        """The greatest first."""
        return cls(field=field, dir="desc")
