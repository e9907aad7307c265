"""Secrets: their values are kept apart from what lists show."""

from typing import Any

from ..crud.methods import addressed
from ..handling import Call, Handler
from ..records import Record
from ..state import State

_SHOWN = 4


async def create(state: State, call: Call) -> Any:
    secret = state.collections["secrets"].create(call.fields | {"masked_value": masked(call.body["value"])})
    _keep(state, secret, call.body["value"])
    return secret


async def update(state: State, call: Call) -> Any:
    secrets = state.collections["secrets"]
    secret = addressed(secrets, call)
    _keep(state, secret, call.body["value"])
    return secrets.update(secret, call.fields | {"masked_value": masked(call.body["value"])})


async def set_provider(state: State, call: Call) -> Any:
    secrets = state.collections["secrets"]
    return secrets.update(addressed(secrets, call), call.fields)


async def reveal(state: State, call: Call) -> Any:
    secret = addressed(state.collections["secrets"], call)
    value = state.database.table("values", secret["id"]).get(secret["id"])["value"]
    return {"key": secret["key"], "value": value}


async def delete(state: State, call: Call) -> Any:
    secrets = state.collections["secrets"]
    secrets.delete(addressed(secrets, call))
    return {"success": True}


def masked(value: str) -> str:
    """A value of which only the end shows, and nothing if it is short."""
    return "****" + (value[-_SHOWN:] if len(value) > 2 * _SHOWN else "")


def _keep(state: State, secret: Record, value: str) -> None:
    state.database.table("values", secret["id"]).add({"id": secret["id"], "value": value})


HANDLERS: dict[str, Handler] = {
    "secrets_create": create,
    "secrets_update": update,
    "secrets_set_provider": set_provider,
    "secrets_reveal": reveal,
    "secrets_delete": delete,
}
