# Generated from openapi/ by `python -m generator`. Do not edit.
from ..runtime.enums import OpenStrEnum


class AlwaysAllowScope(OpenStrEnum):
    """How much an option allows, from this very call to every call of the tool."""

    EXACT = "exact"
    PREFIX = "prefix"
    FOLDER = "folder"
    REMOTE = "remote"
    TOOL = "tool"
