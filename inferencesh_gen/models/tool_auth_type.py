# Generated from openapi/ by `python -m generator`. Do not edit.
from ..runtime.enums import OpenStrEnum


class ToolAuthType(OpenStrEnum):
    """Where an HTTP tool takes its authorization from."""

    NONE = "none"
    CREDENTIAL = "credential"
    API_KEY = "api_key"
    BEARER = "bearer"
