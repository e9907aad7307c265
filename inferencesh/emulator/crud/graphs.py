"""Edits of the graph of a flow."""

from collections.abc import Callable
from typing import Any

from ..records import Record

_STEPS = ("undo", "redo")
"""The emulator keeps no history: there is never anything to undo."""


def apply_action(graph: Record, action: Record) -> Record:
    """A graph after one edit.

    Raises:
        KeyError: the payload lacks what the edit needs.
        LookupError: what is to be edited does not exist.
        TypeError: the payload is not what the edit needs.
        ValueError: the emulator does not know this edit, or there is nothing to undo.
    """
    kind = action["type"]
    if kind in _STEPS:
        raise ValueError(f"there is nothing to {kind}")
    if kind not in _EDITS:
        raise ValueError(f"the emulator does not do {kind}")
    return graph | _EDITS[kind](graph, action.get("payload"))


def _add_node(graph: Record, payload: Any) -> Record:
    node = {name: payload[name] for name in ("id", "type", "position")}
    data: Record = {node["id"]: payload.get("data") or {}}
    return {"nodes": [*graph["nodes"], node], "node_data": graph["node_data"] | data}


def _remove_node(graph: Record, payload: Any) -> Record:
    gone = _node(graph, payload["id"])["id"]
    return {
        "nodes": [node for node in graph["nodes"] if node["id"] != gone],
        "edges": [edge for edge in graph["edges"] if gone not in (edge["source"], edge["target"])],
        "node_data": {name: data for name, data in graph["node_data"].items() if name != gone},
    }


def _move_node(graph: Record, payload: Any) -> Record:
    moved = _node(graph, payload["id"]) | {"position": payload["position"]}
    return {"nodes": [moved if node["id"] == moved["id"] else node for node in graph["nodes"]]}


def _update_node(graph: Record, payload: Any) -> Record:
    node = _node(graph, payload["node_id"])["id"]
    data = graph["node_data"].get(node, {}) | payload["patch"]
    return {"node_data": graph["node_data"] | {node: data}}


def _add_edge(graph: Record, payload: Any) -> Record:
    for end in ("source", "target"):
        _node(graph, payload[end])
    return {"edges": [*graph["edges"], {"type": "default", **payload}]}


def _remove_edge(graph: Record, payload: Any) -> Record:
    if not any(edge["id"] == payload["id"] for edge in graph["edges"]):
        raise LookupError(f"no edge {payload['id']!r}")
    return {"edges": [edge for edge in graph["edges"] if edge["id"] != payload["id"]]}


def _set_schema(field: str) -> Callable[[Record, Any], Record]:
    return lambda _, payload: {field: payload["schema"]}


def _node(graph: Record, id: Any) -> Record:
    nodes: list[Record] = graph["nodes"]
    node = next((node for node in nodes if node["id"] == id), None)
    if node is None:
        raise LookupError(f"no node {id!r}")
    return node


_EDITS: dict[str, Callable[[Record, Any], Record]] = {
    "node.add": _add_node,
    "node.remove": _remove_node,
    "node.move": _move_node,
    "node.update": _update_node,
    "edge.add": _add_edge,
    "edge.remove": _remove_edge,
    "flow.set_input_schema": _set_schema("input_schema"),
    "flow.set_output_schema": _set_schema("output_schema"),
}
