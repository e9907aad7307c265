"""Knowledge and skills: texts with versions, read with entity tags."""

from http import HTTPStatus
from typing import Any

from starlette.responses import Response

from ..crud.collection import Collection
from ..crud.methods import addressed
from ..handling import Call, Handler, Reply
from ..records import Record
from ..state import State


async def get(state: State, call: Call) -> Any:
    record = addressed(_collection(state, call), call)
    return _tagged(call, record, record["version"])


async def get_version(state: State, call: Call) -> Any:
    collection = _collection(state, call)
    version = collection.version(addressed(collection, call), call.parameters["version_id"])
    return _tagged(call, version, version)


async def references(state: State, call: Call) -> Any:
    """What the text mentions by `namespace/name`, and what mentions it."""
    record = addressed(_collection(state, call), call)
    others = [row for row in _collection(state, call).table if row["id"] != record["id"]]
    return {
        "resource": _reference(state, record),
        "references": [_reference(state, row) for row in others if _mentions(record, row)],
        "referenced_by": [_reference(state, row) for row in others if _mentions(row, record)],
    }


async def skill_content(state: State, call: Call) -> Response:
    skill = addressed(state.collections["skills"], call)
    return Response(_text(skill), media_type="text/markdown")


async def download_skill(state: State, call: Call) -> Any:
    skill = addressed(state.collections["skills"], call)
    return {"files": [skill["version"]["instructions"], *skill["version"]["files"]]}


async def resolve_skill(state: State, call: Call) -> Any:
    return state.collections["skills"].by_reference(call.parameters["ref"])


def _collection(state: State, call: Call) -> Collection:
    return state.collections[call.operation.tag]


def _tagged(call: Call, record: Record, version: Record) -> Any:
    """The record with the hash of its content as its tag, or nothing if the client has it already."""
    tag = f'"{version["content_hash"]}"'
    headers = {"ETag": tag, "Cache-Control": "no-cache"}
    known = call.request.headers.get("if-none-match", "")
    if tag in [entry.strip().removeprefix("W/") for entry in known.split(",")]:
        return Response(status_code=HTTPStatus.NOT_MODIFIED, headers=headers)
    return Reply(record, headers=headers)


def _text(record: Record) -> str:
    version: Record = record["version"]
    page: Record = version.get("instructions") or version.get("content") or {}
    return str(page.get("content") or "")


def _mentions(record: Record, other: Record) -> bool:
    return f"{other['namespace']}/{other['name']}" in _text(record)


def _reference(state: State, record: Record) -> Record:
    return state.instances.named("ResourceRef", record | {"type": "knowledge", "resource_kind": "knowledge"})


HANDLERS: dict[str, Handler] = {
    "knowledge_get": get,
    "knowledge_get_by_name": get,
    "knowledge_get_version": get_version,
    "knowledge_get_version_by_name": get_version,
    "knowledge_references": references,
    "skills_get": get,
    "skills_get_by_name": get,
    "skills_get_version": get_version,
    "skills_get_version_by_name": get_version,
    "skills_references": references,
    "skills_content": skill_content,
    "skills_download": download_skill,
    "skills_resolve": resolve_skill,
}
