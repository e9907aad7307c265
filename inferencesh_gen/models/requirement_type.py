# Generated from openapi/ by `python -m generator`. Do not edit.
from ..runtime.enums import OpenStrEnum


class RequirementType(OpenStrEnum):
    """What kind of thing is missing."""

    SECRET = "secret"
    CREDENTIAL = "credential"
    SCOPE = "scope"
