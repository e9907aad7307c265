# Generated from openapi/ by `python -m generator`. Do not edit.
from ..runtime.enums import OpenStrEnum


class MCPServerAuthType(OpenStrEnum):
    """How a server wants its callers to authenticate."""

    OAUTH = "oauth"
    API_KEY = "api_key"
    NONE = "none"
