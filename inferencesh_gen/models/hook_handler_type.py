# Generated from openapi/ by `python -m generator`. Do not edit.
from ..runtime.enums import OpenStrEnum


class HookHandlerType(OpenStrEnum):
    """How a hook is handled: an HTTP call, a run of an app, a question to a person, or a built-in."""

    WEBHOOK = "webhook"
    TASK = "task"
    GATE = "gate"
    BUILTIN = "builtin"
