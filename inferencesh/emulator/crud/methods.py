"""The general behaviours: what a method does to the records of whatever resource it belongs to."""

from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, Any

from ..handling import Call
from ..records import Record
from .collection import Collection
from .queries import list_request

if TYPE_CHECKING:
    from ..state import State

Method = Callable[["State", Collection, Call], Awaitable[Any]]


def addressed(collection: Collection, call: Call) -> Record:
    """The record that the path of a call names, by name or by its own parameter."""
    if "namespace" in call.parameters:
        return collection.by_name(call.parameters["namespace"], call.parameters["name"])
    return collection.get(call.parameters[collection.resource.parameter])


async def list_records(state: "State", collection: Collection, call: Call) -> Any:
    return collection.page(collection.table, list_request(state.spec, call))


async def create(_: "State", collection: Collection, call: Call) -> Any:
    return collection.create(call.fields)


async def get(_: "State", collection: Collection, call: Call) -> Any:
    return addressed(collection, call)


async def update(_: "State", collection: Collection, call: Call) -> Any:
    return collection.update(addressed(collection, call), call.fields)


async def replace(_: "State", collection: Collection, call: Call) -> Any:
    return collection.replace(addressed(collection, call), call.fields, call.operation.body_fields)


async def delete(_: "State", collection: Collection, call: Call) -> None:
    collection.delete(addressed(collection, call))


async def duplicate(_: "State", collection: Collection, call: Call) -> Any:
    return collection.duplicate(addressed(collection, call))


async def transfer(state: "State", collection: Collection, call: Call) -> Any:
    record = addressed(collection, call)
    team = state.collections["teams"].get(call.body["team_id"])
    return collection.table.change(record["id"], team_id=team["id"])


async def list_versions(state: "State", collection: Collection, call: Call) -> Any:
    versions = collection.versions(addressed(collection, call))
    return collection.page(versions, list_request(state.spec, call), collection.resource.version)


async def get_version(_: "State", collection: Collection, call: Call) -> Any:
    return collection.version(addressed(collection, call), call.parameters["version_id"])


async def set_current_version(_: "State", collection: Collection, call: Call) -> Any:
    record = addressed(collection, call)
    return collection.set_current(record, collection.version(record, call.parameters["version_id"]))


async def share(state: "State", collection: Collection, call: Call) -> Any:
    record = addressed(collection, call)
    about = {"resource_id": record["id"], "resource_type": collection.resource.noun}
    made = state.instances.named("ResourceShare", call.fields | about | state.records.base())
    shares = collection.part("shares", record, "share")
    for old in shares.where(user_id=made["user_id"]):
        shares.remove(old["id"])
    return shares.add(made)


async def list_shares(_: "State", collection: Collection, call: Call) -> Any:
    return list(collection.part("shares", addressed(collection, call), "share"))


async def unshare(_: "State", collection: Collection, call: Call) -> None:
    shares = collection.part("shares", addressed(collection, call), "share")
    user_id = call.parameters["user_id"]
    shares.remove(shares.one(shown=user_id, user_id=user_id)["id"])


async def create_rule(state: "State", collection: Collection, call: Call) -> Any:
    rules = collection.part("rules", addressed(collection, call), "rule")
    made = state.instances.named("PolicyRule", call.fields | state.records.base())
    return rules.add(made | {"created_by": state.records.user_id})


async def list_rules(_: "State", collection: Collection, call: Call) -> Any:
    return list(collection.part("rules", addressed(collection, call), "rule"))


async def delete_rule(_: "State", collection: Collection, call: Call) -> None:
    rules = collection.part("rules", addressed(collection, call), "rule")
    rules.remove(rules.get(call.parameters["rule_id"])["id"])


METHODS: dict[str, Method] = {
    "index": list_records,
    "list": list_records,
    "create": create,
    "get": get,
    "get_by_name": get,
    "update": update,
    "replace": replace,
    "delete": delete,
    "duplicate": duplicate,
    "transfer": transfer,
    "move": update,
    "set_visibility": update,
    "set_status": update,
    "index_versions": list_versions,
    "list_versions": list_versions,
    "get_version": get_version,
    "get_version_by_name": get_version,
    "set_current_version": set_current_version,
    "share": share,
    "list_shares": list_shares,
    "unshare": unshare,
    "create_rule": create_rule,
    "list_rules": list_rules,
    "delete_rule": delete_rule,
}
"""By the part of the operationId that follows the tag."""
