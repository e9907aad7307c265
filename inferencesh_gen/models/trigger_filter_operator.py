# Generated from openapi/ by `python -m generator`. Do not edit.
from ..runtime.enums import OpenStrEnum


class TriggerFilterOperator(OpenStrEnum):
    """How a filter compares."""

    EQ = "eq"
    NEQ = "neq"
    CONTAINS = "contains"
    PREFIX = "prefix"
    EXISTS = "exists"
