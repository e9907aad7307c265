# Generated from openapi/ by `python -m generator`. Do not edit.
from ..runtime.enums import OpenStrEnum


class UtilityPreset(OpenStrEnum):
    """What a utility node does: let pass or not, pick an item, combine, or give a constant."""

    GATE = "gate"
    SELECTOR = "selector"
    MERGE = "merge"
    CONSTANT = "constant"
