"""Artifacts: pages with versions."""

import base64
import binascii
from typing import Any

from starlette.responses import Response

from ..crud.methods import addressed
from ..handling import Call, Handler
from ..problems import ProblemError, invalid_request
from ..records import Record
from ..state import State


async def create(state: State, call: Call) -> Any:
    artifacts = state.collections["artifacts"]
    fields = _decoded(call.fields)
    existing = artifacts.existing(fields)
    if existing:
        return _publish(state, artifacts.update(existing, fields), fields)
    return _with_url(state, artifacts.create(fields), call)


async def publish(state: State, call: Call) -> Any:
    artifacts = state.collections["artifacts"]
    artifact = addressed(artifacts, call)
    fields = _decoded(call.fields)
    return _publish(state, artifacts.update(artifact, fields), fields)


async def get_content(state: State, call: Call) -> Any:
    artifact = addressed(state.collections["artifacts"], call)
    return _content(artifact, _shown(state, artifact))


async def get_version_content(state: State, call: Call) -> Any:
    artifacts = state.collections["artifacts"]
    artifact = addressed(artifacts, call)
    return _content(artifact, artifacts.version(artifact, call.parameters["version_id"]))


async def render(state: State, call: Call) -> Response:
    artifacts = state.collections["artifacts"]
    artifact = addressed(artifacts, call)
    asked = call.parameters.get("version")
    version = artifacts.version(artifact, asked) if asked else _shown(state, artifact)
    return Response(_text(version), media_type="text/plain")


async def frame(state: State, call: Call) -> Any:
    artifact = addressed(state.collections["artifacts"], call)
    version = _shown(state, artifact)
    return {
        "artifact_id": artifact["id"],
        "version_id": version["id"],
        "version_short_id": version["short_id"],
        "embed_url": f"{call.base_url}/artifacts/{artifact['id']}/render",
        "top_url": f"{call.base_url}/artifacts/{artifact['id']}/render",
        "exchange": False,
    }


def _publish(state: State, artifact: Record, fields: Record) -> Record:
    """Add a version, unless it is what the newest one is.

    Raises:
        ProblemError: 409, the page was written for another version than the newest.
    """
    newest: Record = artifact["version"]
    base = fields.get("base_version_id")
    if base and base not in (newest["id"], newest["short_id"]) and not fields.get("force"):
        raise ProblemError(409, "version_conflict", f"the newest version is {newest['id']}, not {base}")
    if fields["content"] == _text(newest):
        return artifact
    return state.collections["artifacts"].publish(artifact, fields)


def _with_url(state: State, artifact: Record, call: Call) -> Record:
    url = f"{call.base_url}/artifacts/{artifact['id']}/render"
    return state.collections["artifacts"].table.change(artifact["id"], url=url)


def _decoded(fields: Record) -> Record:
    """The request with its page as text."""
    if fields.get("content_encoding") != "base64":
        return fields
    try:
        text = base64.b64decode(fields["content"], validate=True).decode()
    except (binascii.Error, ValueError):
        raise invalid_request("content is not UTF-8 text in base64") from None
    return fields | {"content": text}


def _shown(state: State, artifact: Record) -> Record:
    """The version that viewers see: the chosen one, else the newest."""
    newest: Record = artifact["version"]
    chosen = artifact.get("shared_version_id")
    return state.collections["artifacts"].versions(artifact).find(id=chosen) or newest


def _text(version: Record) -> str:
    return str(version["content"]["content"])


def _content(artifact: Record, version: Record) -> Record:
    names = ("number", "content_hash", "md5", "size_bytes")
    about = {"artifact_id": artifact["id"], "version_id": version["id"], "content": _text(version)}
    return (
        about | {name: artifact[name] for name in ("type", "title")} | {name: version[name] for name in names}
    )


HANDLERS: dict[str, Handler] = {
    "artifacts_create": create,
    "artifacts_publish": publish,
    "artifacts_get_content": get_content,
    "artifacts_get_version_content": get_version_content,
    "artifacts_render": render,
    "artifacts_frame": frame,
}
