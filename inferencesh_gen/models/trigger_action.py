# Generated from openapi/ by `python -m generator`. Do not edit.
from ..runtime.enums import OpenStrEnum


class TriggerAction(OpenStrEnum):
    """What a trigger does."""

    RUN_AGENT = "run_agent"
    RUN_APP = "run_app"
    RUN_FLOW = "run_flow"
    RESOLVE_INTERRUPT = "resolve_interrupt"
