# Generated from openapi/ by `python -m generator`. Do not edit.
from ..runtime.enums import OpenStrEnum


class AuthMethodAPIKeyIn(OpenStrEnum):
    """Where an API key is sent."""

    HEADER = "header"
    QUERY = "query"
