# Generated from openapi/ by `python -m generator`. Do not edit.
from ..runtime.enums import OpenStrEnum


class RunEndReason(OpenStrEnum):
    """Why a run ended without an answer."""

    OUTPUT_LIMIT = "output_limit"
    NO_REPLY = "no_reply"
