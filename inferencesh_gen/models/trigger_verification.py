# Generated from openapi/ by `python -m generator`. Do not edit.
from ..runtime.enums import OpenStrEnum


class TriggerVerification(OpenStrEnum):
    """How the calls of a service are checked."""

    HMAC_SHA256 = "hmac-sha256"
    SLACK_V0 = "slack-v0"
    ED25519 = "ed25519"
    NONE = "none"
