# Generated from openapi/ by `python -m generator`. Do not edit.
from ..runtime.enums import OpenStrEnum


class AuthMethodKind(OpenStrEnum):
    """OAuth 2, an API key, or HTTP authentication."""

    OAUTH2 = "oauth2"
    API_KEY = "api_key"
    HTTP = "http"
