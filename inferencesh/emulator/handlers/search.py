"""Search over what is stored: the more of the words are in a text, the better it fits."""

from collections.abc import Iterator, Sequence
from typing import Any

from ..handling import Call, Handler
from ..records import Record
from ..state import State

_COLLECTIONS = ("apps", "agents", "knowledge", "skills", "flows", "artifacts")
_DEFAULT_LIMIT = 10
_TEXTS = ("name", "title", "description", "agent_description")


async def search(state: State, call: Call) -> Any:
    wanted = call.body.get("collections") or _COLLECTIONS
    limit = int(call.body.get("limit") or _DEFAULT_LIMIT)
    known = [name for name in _COLLECTIONS if name in wanted]
    return {name: _hits(state, [name], call.body["query"])[:limit] for name in known}


async def suggest(state: State, call: Call) -> Any:
    limit = int(call.body.get("limit") or _DEFAULT_LIMIT)
    hits = _hits(state, ("apps", "skills", "agents"), call.body["query"])[:limit]
    return {"query": call.body["query"], "results": [_suggestion(hit) for hit in hits]}


def _hits(state: State, collections: Sequence[str], query: str) -> list[Record]:
    """What fits a query at all, best first."""
    words = query.lower().split()
    hits = (hit for name in collections for hit in _scored(state, name, words))
    return sorted(hits, key=lambda hit: -float(hit["score"]))


def _scored(state: State, collection: str, words: Sequence[str]) -> Iterator[Record]:
    for record in state.collections[collection].table:
        text = " ".join(str(record.get(name) or "") for name in _TEXTS).lower()
        found = sum(word in text for word in words)
        if found:
            about = {name: record.get(name) for name in ("id", "namespace", "name", "title", "description")}
            yield about | {"type": collection.removesuffix("s"), "score": found / len(words)}


def _suggestion(hit: Record) -> Record:
    name = f"{hit['namespace']}/{hit['name']}"
    about = {
        "type": hit["type"],
        "name": name,
        "description": hit["description"] or "",
        "score": hit["score"],
    }
    return about | {"command": f"{hit['type']} run {name}"}


HANDLERS: dict[str, Handler] = {
    "search_search": search,
    "search_suggest": suggest,
}
