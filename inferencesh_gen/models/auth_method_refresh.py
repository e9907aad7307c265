# Generated from openapi/ by `python -m generator`. Do not edit.
from ..runtime.enums import OpenStrEnum


class AuthMethodRefresh(OpenStrEnum):
    """When access tokens are renewed; empty means the default."""

    EMPTY = ""
    ALWAYS = "always"
