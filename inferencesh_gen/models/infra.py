# Generated from openapi/ by `python -m generator`. Do not edit.
from ..runtime.enums import OpenStrEnum


class Infra(OpenStrEnum):
    """Where tasks run: the cloud, workers of the team, the latter first, or a remote machine."""

    PRIVATE = "private"
    CLOUD = "cloud"
    PRIVATE_FIRST = "private_first"
    REMOTE = "remote"
