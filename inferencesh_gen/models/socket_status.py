# Generated from openapi/ by `python -m generator`. Do not edit.
from ..runtime.enums import OpenStrEnum


class SocketStatus(OpenStrEnum):
    """PENDING waits for both ends to connect."""

    PENDING = "pending"
    OPEN = "open"
    CLOSED = "closed"
