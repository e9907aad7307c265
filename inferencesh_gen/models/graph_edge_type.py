# Generated from openapi/ by `python -m generator`. Do not edit.
from ..runtime.enums import OpenStrEnum


class GraphEdgeType(OpenStrEnum):
    """How two nodes of a graph belong together."""

    DEPENDENCY = "dependency"
    FLOW = "flow"
    CONDITIONAL = "conditional"
    EXECUTION = "execution"
    PARENT = "parent"
    ANCESTOR = "ancestor"
    DUPLICATE = "duplicate"
    REFERENCES = "references"
    SUPERSEDES = "supersedes"
    INPUT = "input"
    OUTPUT = "output"
