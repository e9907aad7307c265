# Generated from openapi/ by `python -m generator`. Do not edit.
from ..runtime.enums import OpenStrEnum


class AuthMethodHTTPScheme(OpenStrEnum):
    """The scheme of HTTP authentication."""

    BEARER = "bearer"
    BASIC = "basic"
