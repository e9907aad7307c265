# Generated from openapi/ by `python -m generator`. Do not edit.
from ..runtime.enums import OpenStrEnum


class CredentialGrant(OpenStrEnum):
    """What a credential provides: an application to connect accounts with, or access itself."""

    CREDENTIALS = "credentials"
    TOKEN = "token"
