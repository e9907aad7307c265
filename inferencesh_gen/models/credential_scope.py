# Generated from openapi/ by `python -m generator`. Do not edit.
from ..runtime.enums import OpenStrEnum


class CredentialScope(OpenStrEnum):
    """Whose account a credential is."""

    PLATFORM = "platform"
    ORG = "org"
    TEAM = "team"
    USER = "user"
    AGENT = "agent"
