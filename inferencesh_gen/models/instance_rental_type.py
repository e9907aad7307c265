# Generated from openapi/ by `python -m generator`. Do not edit.
from ..runtime.enums import OpenStrEnum


class InstanceRentalType(OpenStrEnum):
    """Whether an instance is kept until it is given back, or may be taken away."""

    ON_DEMAND = "on_demand"
    SPOT = "spot"
