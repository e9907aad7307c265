# Generated from openapi/ by `python -m generator`. Do not edit.
from ..runtime.enums import OpenStrEnum


class AuthMethodTokenRequest(OpenStrEnum):
    """The format of token requests."""

    FORM = "form"
    JSON = "json"
