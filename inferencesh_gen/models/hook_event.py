# Generated from openapi/ by `python -m generator`. Do not edit.
from ..runtime.enums import OpenStrEnum


class HookEvent(OpenStrEnum):
    """A point in the work of an agent."""

    AGENT_START = "agent.start"
    AGENT_TURN_START = "agent.turn_start"
    AGENT_TOOL_CALL = "agent.tool_call"
    AGENT_TOOL_RESULT = "agent.tool_result"
    AGENT_TURN_COMPLETE = "agent.turn_complete"
    AGENT_ERROR = "agent.error"
    AGENT_COMPLETE = "agent.complete"
    AGENT_IDLE = "agent.idle"
    AGENT_PRE_COMPACT = "agent.pre_compact"
    AGENT_POST_COMPACT = "agent.post_compact"
