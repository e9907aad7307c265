# Generated from openapi/ by `python -m generator`. Do not edit.
from ..runtime.enums import OpenStrEnum


class InternalToolScope(OpenStrEnum):
    """Which agents may have a built-in tool: all, only those that people talk to, or only sub-agents."""

    ALL = "all"
    TOP_LEVEL = "top_level"
    SUB_AGENT = "sub_agent"
