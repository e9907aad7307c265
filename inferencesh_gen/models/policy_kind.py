# Generated from openapi/ by `python -m generator`. Do not edit.
from ..runtime.enums import OpenStrEnum


class PolicyKind(OpenStrEnum):
    """The kind of thing that a rule is about."""

    REMOTE_EXEC = "RemoteExec"
    WORKSPACE = "Workspace"
    HARNESS = "Harness"
    TOOL = "Tool"
    APP = "App"
    AGENT = "Agent"
    KNOWLEDGE = "Knowledge"
    MCP = "Mcp"
    FLOW = "Flow"
    WEB_FETCH = "WebFetch"
    SECRET_SEND = "SecretSend"
