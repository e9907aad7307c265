# Generated from openapi/ by `python -m generator`. Do not edit.
from ..runtime.enums import OpenStrEnum


class TaskFileRole(OpenStrEnum):
    """Whether a file is in the input or in the output of a task."""

    INPUT = "input"
    OUTPUT = "output"
