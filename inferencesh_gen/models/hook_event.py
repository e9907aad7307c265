# Generated from openapi/ by `python -m generator`. Do not edit.
from ..runtime.enums import OpenStrEnum


class HookEvent(OpenStrEnum):
    """A point in the work of an agent."""

    AGENT_START = "agent.start"
    TURN_START = "agent.turn_start"
    TOOL_CALL = "agent.tool_call"
    TOOL_RESULT = "agent.tool_result"
    TURN_COMPLETE = "agent.turn_complete"
    AGENT_ERROR = "agent.error"
    AGENT_COMPLETE = "agent.complete"
    AGENT_IDLE = "agent.idle"
    PRE_COMPACT = "agent.pre_compact"
    POST_COMPACT = "agent.post_compact"
