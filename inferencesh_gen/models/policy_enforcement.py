# Generated from openapi/ by `python -m generator`. Do not edit.
from ..runtime.enums import OpenStrEnum


class PolicyEnforcement(OpenStrEnum):
    """How strictly a rule is taken: as a default, always, only on paper, or not at all."""

    DEFAULT = "default"
    ENFORCED = "enforced"
    EVALUATE = "evaluate"
    DISABLED = "disabled"
