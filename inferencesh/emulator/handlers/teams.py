"""Teams: members, their roles, and invitations."""

from datetime import timedelta
from typing import Any

from ..clock import timestamp
from ..crud.database import Table
from ..crud.methods import addressed
from ..handling import Call, Handler
from ..problems import ProblemError, forbidden
from ..records import Record
from ..state import State

_INVITE_LIFETIME = timedelta(days=7)


async def list_teams(state: State, _: Call) -> Any:
    return list(state.collections["teams"].table)


async def create(state: State, call: Call) -> Any:
    about = {"type": "team", "status": "active", "role": "owner", "setup_completed": True}
    team = state.collections["teams"].create(call.fields | about)
    state.join(team, state.me["user"], "owner")
    return team


async def delete(state: State, call: Call) -> None:
    team = _team(state, call)
    if team["id"] == state.records.team_id:
        raise forbidden("a personal team goes with its account only")
    state.collections["teams"].delete(team)


async def check_username(state: State, call: Call) -> Any:
    username = call.parameters["username"]
    owner = state.collections["teams"].table.find(username=username)
    is_free = owner is None or owner["id"] == call.parameters.get("exclude_team_id")
    return {"value": username, "available": is_free} | ({} if is_free else {"reason": "it is taken"})


async def list_members(state: State, call: Call) -> Any:
    return list(_members(state, call))


async def add_member(state: State, call: Call) -> Any:
    """Every address belongs to somebody."""
    email = call.body["email"]
    user = {"id": state.records.new_id(), "email": email, "name": email, "full_name": "", "avatar_url": ""}
    return state.join(_team(state, call), user, call.body["role"])


async def remove_member(state: State, call: Call) -> None:
    members = _members(state, call)
    member = _member(members, call)
    _keep_an_owner(members, member)
    members.remove(member["id"])


async def set_member_role(state: State, call: Call) -> Any:
    members = _members(state, call)
    member = _member(members, call)
    if call.body["role"] != "owner":
        _keep_an_owner(members, member)
    return members.change(member["id"], role=call.body["role"])


async def list_invites(state: State, call: Call) -> Any:
    return list(_invites(state, call))


async def create_invite(state: State, call: Call) -> Any:
    expires_at = timestamp(state.records.clock.now() + _INVITE_LIFETIME)
    about = {"team_id": _team(state, call)["id"], "status": "pending", "expires_at": expires_at}
    return _invites(state, call).add(state.instances.named("TeamInvite", call.fields | about))


async def revoke_invite(state: State, call: Call) -> None:
    invites = _invites(state, call)
    invites.remove(invites.get(call.parameters["invite_id"])["id"])


def _team(state: State, call: Call) -> Record:
    return addressed(state.collections["teams"], call)


def _members(state: State, call: Call) -> Table:
    return state.collections["teams"].part("members", _team(state, call), "member")


def _invites(state: State, call: Call) -> Table:
    return state.collections["teams"].part("invites", _team(state, call), "invitation")


def _member(members: Table, call: Call) -> Record:
    user_id = call.parameters["user_id"]
    return members.one(shown=user_id, user_id=user_id)


def _keep_an_owner(members: Table, member: Record) -> None:
    """Refuse to take the role from the only owner."""
    if members.where(role="owner") == [member]:
        raise ProblemError(400, "last_owner", "a team needs an owner")


HANDLERS: dict[str, Handler] = {
    "teams_list": list_teams,
    "teams_create": create,
    "teams_delete": delete,
    "teams_check_username": check_username,
    "teams_list_members": list_members,
    "teams_add_member": add_member,
    "teams_remove_member": remove_member,
    "teams_set_member_role": set_member_role,
    "teams_list_invites": list_invites,
    "teams_create_invite": create_invite,
    "teams_revoke_invite": revoke_invite,
}
