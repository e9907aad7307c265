# Generated from openapi/ by `python -m generator`. Do not edit.
from ..runtime.enums import OpenStrEnum


class FunctionKind(OpenStrEnum):
    """RUN takes an input and gives outputs; STREAM talks over a socket."""

    RUN = "run"
    STREAM = "stream"
