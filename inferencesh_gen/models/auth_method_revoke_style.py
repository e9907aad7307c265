# Generated from openapi/ by `python -m generator`. Do not edit.
from ..runtime.enums import OpenStrEnum


class AuthMethodRevokeStyle(OpenStrEnum):
    """Where the token to withdraw is sent."""

    BEARER = "bearer"
    QUERY = "query"
    FORM = "form"
