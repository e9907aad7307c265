# Generated from openapi/ by `python -m generator`. Do not edit.
from ..runtime.enums import OpenStrEnum


class GPUType(OpenStrEnum):
    """Make of a GPU. ANY takes whichever there is, NONE needs none."""

    ANY = "any"
    NONE = "none"
    INTEL = "intel"
    NVIDIA = "nvidia"
    AMD = "amd"
    APPLE = "apple"
