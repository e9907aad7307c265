# Generated from openapi/ by `python -m generator`. Do not edit.
from ..runtime.enums import OpenStrEnum


class KnowledgeType(OpenStrEnum):
    """Kind of knowledge: an `observation` is something learned, a `reference` points elsewhere."""

    CONCEPT = "concept"
    SKILL = "skill"
    OBSERVATION = "observation"
    PREFERENCE = "preference"
    REFERENCE = "reference"
    PERSON = "person"
    PROJECT = "project"
    AGENT_CONFIG = "agent-config"
