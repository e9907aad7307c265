# Generated from openapi/ by `python -m generator`. Do not edit.
from ..runtime.enums import OpenStrEnum


class SetupActionType(OpenStrEnum):
    """The kind of setup: add a secret, connect a provider, or widen the scopes of a connection."""

    ADD_SECRET = "add_secret"
    CONNECT = "connect"
    ADD_SCOPES = "add_scopes"
