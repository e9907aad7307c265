"""API keys: the key itself is in the answer that makes it, and nowhere else."""

from typing import Any

from ..crud.methods import addressed
from ..handling import Call, Handler
from ..state import State
from .secrets import masked


async def create(state: State, call: Call) -> Any:
    api_keys = state.collections["api_keys"]
    record = api_keys.create(call.fields | {"created_by": state.records.user_id})
    key = state.keys.issue(record["id"])
    return api_keys.update(record, {"key": masked(key)}) | {"key": key}


async def delete(state: State, call: Call) -> None:
    api_keys = state.collections["api_keys"]
    record = addressed(api_keys, call)
    state.keys.revoke(record["id"])
    api_keys.delete(record)


HANDLERS: dict[str, Handler] = {
    "api_keys_create": create,
    "api_keys_delete": delete,
}
