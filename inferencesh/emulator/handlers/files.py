"""Files and sessions."""

from typing import Any

from ..crud.queries import list_request
from ..handling import Call, Handler
from ..lists import Listing
from ..state import State


async def create_files(state: State, call: Call) -> Any:
    category = call.body.get("category")
    files = [state.files.create(entry, category, call.base_url) for entry in call.body["files"]]
    return [file.record for file in files]


async def get_file(state: State, call: Call) -> Any:
    return state.files.get(call.parameters["file_id"]).record


async def delete_file(state: State, call: Call) -> None:
    state.files.remove(call.parameters["file_id"])


async def list_files(state: State, call: Call) -> Any:
    listing = Listing(state.spec.columns("File"), {})
    return listing.page((file.record for file in state.files), list_request(state.spec, call))


async def list_sessions(state: State, _: Call) -> Any:
    return [session.record for session in state.sessions if session.is_active]


async def get_session(state: State, call: Call) -> Any:
    return state.sessions.get(call.parameters["session_id"]).record


async def keep_session_alive(state: State, call: Call) -> Any:
    session = state.sessions.get(call.parameters["session_id"])
    session.keep_alive()
    return session.record


async def end_session(state: State, call: Call) -> None:
    state.sessions.get(call.parameters["session_id"]).end()


HANDLERS: dict[str, Handler] = {
    "files_create": create_files,
    "files_get": get_file,
    "files_delete": delete_file,
    "files_list": list_files,
    "sessions_list": list_sessions,
    "sessions_get": get_session,
    "sessions_keepalive": keep_session_alive,
    "sessions_end": end_session,
}
