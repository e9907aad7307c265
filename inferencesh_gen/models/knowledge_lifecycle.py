# Generated from openapi/ by `python -m generator`. Do not edit.
from ..runtime.enums import OpenStrEnum


class KnowledgeLifecycle(OpenStrEnum):
    """How it ages: `decay` is trusted less with time until it is confirmed anew."""

    PERMANENT = "permanent"
    DECAY = "decay"
    DRAFT = "draft"
    DEPRECATED = "deprecated"
