# Generated from openapi/ by `python -m generator`. Do not edit.
from ..runtime.enums import OpenStrEnum


class InstanceStatus(OpenStrEnum):
    """Where an instance stands."""

    CREATING = "creating"
    PENDING_PROVIDER = "pending_provider"
    PENDING = "pending"
    ACTIVE = "active"
    ERROR = "error"
    DELETING = "deleting"
    DELETED = "deleted"
