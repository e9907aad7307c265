# Generated from openapi/ by `python -m generator`. Do not edit.
from ..runtime.enums import OpenIntEnum


class TaskLogType(OpenIntEnum):
    """The phase that printed a log."""

    BUILD = 0
    RUN = 1
    SERVE = 2
    SETUP = 3
    TASK = 4
