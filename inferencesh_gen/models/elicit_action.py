# Generated from openapi/ by `python -m generator`. Do not edit.
from ..runtime.enums import OpenStrEnum


class ElicitAction(OpenStrEnum):
    """What a person does with a question."""

    ACCEPT = "accept"
    DECLINE = "decline"
    CANCEL = "cancel"
