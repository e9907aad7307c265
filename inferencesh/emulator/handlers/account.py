"""The account: who it is, what it may do, and what it used."""

from collections.abc import Sequence
from datetime import timedelta
from typing import Any

from ..clock import parse_timestamp
from ..handling import Call, Handler
from ..records import Record
from ..state import State
from ..tasks import FINISHED

_DAY = timedelta(days=1)
_WEEK = timedelta(days=7)


async def get_me(state: State, _: Call) -> Any:
    return state.me | {"team": state.collections["teams"].get(state.records.team_id)}


async def stats(state: State, _: Call) -> Any:
    entries = list(state.collections["knowledge"].table)
    return {
        "knowledge_count": len(entries),
        "skills_count": len(list(state.collections["skills"].table)),
        "extracted": {
            "today": len(_since(state, entries, _DAY)),
            "this_week": len(_since(state, entries, _WEEK)),
            "all_time": len(entries),
        },
    }


async def list_entitlements(state: State, _: Call) -> Any:
    """Nothing is limited."""
    about = {"enabled": True, "unlimited": True, "team_id": state.records.team_id, "source": "emulator"}
    return [
        state.instances.named("Entitlement", state.records.base() | about | {"resource": resource})
        for resource in _values(state, "EntitlementResource")
    ]


async def get_scopes(state: State, _: Call) -> Any:
    groups = _values(state, "ScopeGroup")
    scopes = [_scope(value) for value in _values(state, "Scope") if value.partition(":")[0] in groups]
    preset = {"id": "full", "label": "Full access", "description": "Everything.", "scopes": ["*"]}
    return {
        "scopes": scopes,
        "groups": [{"id": group, "label": group.title(), "description": ""} for group in groups],
        "presets": [preset],
    }


async def usage(state: State, _: Call) -> Any:
    """Runs cost nothing here."""
    finished = [task for task in state.tasks if task.status in FINISHED]
    return {"tasks": len(finished), "charged": 0}


def _since(state: State, records: Sequence[Record], age: timedelta) -> list[Record]:
    start = state.records.clock.now() - age
    return [record for record in records if parse_timestamp(record["created_at"]) >= start]


def _values(state: State, enum: str) -> list[str]:
    values: list[str] = state.spec.node(("components", "schemas", enum, "enum"))
    return values


def _scope(value: str) -> Record:
    return {"value": value, "label": value, "description": "", "group": value.partition(":")[0]}


HANDLERS: dict[str, Handler] = {
    "me_get": get_me,
    "me_stats": stats,
    "entitlements_list": list_entitlements,
    "scopes_get": get_scopes,
    "usage_summary": usage,
    "usage_breakdown": usage,
}
