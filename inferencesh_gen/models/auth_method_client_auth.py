# Generated from openapi/ by `python -m generator`. Do not edit.
from ..runtime.enums import OpenStrEnum


class AuthMethodClientAuth(OpenStrEnum):
    """How the client proves itself at the token endpoint."""

    BASIC = "basic"
    BODY = "body"
    NONE = "none"
