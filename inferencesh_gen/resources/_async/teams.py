# Generated from openapi/ by `python -m generator`. Do not edit.
"""``client.teams``: Teams, their members and invitations."""

from __future__ import annotations

import builtins
from functools import cached_property
from typing import TYPE_CHECKING

from ...api.teams import add_member as _add_member
from ...api.teams import check_username as _check_username
from ...api.teams import create as _create
from ...api.teams import create_invite as _create_invite
from ...api.teams import delete as _delete
from ...api.teams import get as _get
from ...api.teams import list as _list
from ...api.teams import list_invites as _list_invites
from ...api.teams import list_members as _list_members
from ...api.teams import remove_member as _remove_member
from ...api.teams import replace as _replace
from ...api.teams import revoke_invite as _revoke_invite
from ...api.teams import set_member_role as _set_member_role
from ...api.teams import update as _update
from ...api.teams import view as _view
from ...runtime.http import RawResponse, RequestOptions
from .base import AsyncResource

if TYPE_CHECKING:
    from ...models import AvailabilityResponse, Team, TeamInvite, TeamMember, TeamRole, TeamView


class AsyncTeamsResource(AsyncResource):
    """Teams, their members and invitations."""

    @cached_property
    def with_raw_response(self) -> AsyncTeamsRaw:
        """The same operations, answering with status, headers and messages beside the data."""
        return AsyncTeamsRaw(self._sender)

    async def list(self, *, options: RequestOptions | None = None) -> builtins.list[Team]:
        """List teams.

        All teams of the caller, in one answer without pages.

        Args:
            options: Settings of this call alone, over those of the client.
        """
        response = await self._sender.send(_list.request(options=options))
        return _list.decode(response.data)

    async def create(
        self, *, name: str, username: str, email: str, options: RequestOptions | None = None
    ) -> Team:
        """Create a team.

        Makes a team with the caller as its owner.

        Args:
            name: Name for people.
            username: Namespace of its apps and agents; it does not change later.
            email: Address for invoices and notices.
            options: Settings of this call alone, over those of the client.
        """
        response = await self._sender.send(
            _create.request(name=name, username=username, email=email, options=options)
        )
        return _create.decode(response.data)

    async def check_username(
        self, *, username: str, exclude_team_id: str | None = None, options: RequestOptions | None = None
    ) -> AvailabilityResponse:
        """Check whether a username is free.

        Tells whether a team could take this username.

        Args:
            username: The username to check.
            exclude_team_id: Id of a team that may have it already, such as the caller's own.
            options: Settings of this call alone, over those of the client.
        """
        response = await self._sender.send(
            _check_username.request(username=username, exclude_team_id=exclude_team_id, options=options)
        )
        return _check_username.decode(response.data)

    async def get(self, team_id: str, *, options: RequestOptions | None = None) -> Team:
        """Get a team.

        The team with its profile.

        Args:
            team_id: Id of the team.
            options: Settings of this call alone, over those of the client.
        """
        response = await self._sender.send(_get.request(team_id, options=options))
        return _get.decode(response.data)

    async def replace(
        self,
        team_id: str,
        *,
        name: str | None = None,
        email: str | None = None,
        avatar_url: str | None = None,
        username: str | None = None,
        options: RequestOptions | None = None,
    ) -> Team:
        """Replace the profile of a team.

        Writes every writable field: what is absent is emptied.

        Args:
            team_id: Id of the team.
            name: Name for people.
            email: Address for invoices and notices.
            avatar_url: Picture shown beside it.
            username: Namespace of its apps and agents; newer servers do not change it.
            options: Settings of this call alone, over those of the client.
        """
        response = await self._sender.send(
            _replace.request(
                team_id, name=name, email=email, avatar_url=avatar_url, username=username, options=options
            )
        )
        return _replace.decode(response.data)

    async def delete(self, team_id: str, *, options: RequestOptions | None = None) -> None:
        """Delete a team.

        Deletes the team with all it owns; only its owner may.

        Args:
            team_id: Id of the team.
            options: Settings of this call alone, over those of the client.
        """
        await self._sender.send(_delete.request(team_id, options=options))

    async def update(
        self,
        team_id: str,
        *,
        name: str | None = None,
        email: str | None = None,
        avatar_url: str | None = None,
        username: str | None = None,
        options: RequestOptions | None = None,
    ) -> Team:
        """Change the profile of a team.

        Writes the fields that are sent and leaves the others.

        Args:
            team_id: Id of the team.
            name: Name for people.
            email: Address for invoices and notices.
            avatar_url: Picture shown beside it.
            username: Namespace of its apps and agents; newer servers do not change it.
            options: Settings of this call alone, over those of the client.
        """
        response = await self._sender.send(
            _update.request(
                team_id, name=name, email=email, avatar_url=avatar_url, username=username, options=options
            )
        )
        return _update.decode(response.data)

    async def view(self, team_id: str, *, options: RequestOptions | None = None) -> TeamView:
        """Get what the caller may do in a team.

        The caller's rights in the team, and who decides for it.

        Args:
            team_id: Id of the team.
            options: Settings of this call alone, over those of the client.
        """
        response = await self._sender.send(_view.request(team_id, options=options))
        return _view.decode(response.data)

    async def list_members(
        self, team_id: str, *, options: RequestOptions | None = None
    ) -> builtins.list[TeamMember]:
        """List the members of a team.

        All members with their roles, in one answer.

        Args:
            team_id: Id of the team.
            options: Settings of this call alone, over those of the client.
        """
        response = await self._sender.send(_list_members.request(team_id, options=options))
        return _list_members.decode(response.data)

    async def add_member(
        self, team_id: str, *, email: str, role: TeamRole | str, options: RequestOptions | None = None
    ) -> TeamMember:
        """Add a member to a team.

        Adds a user who has an account; others are invited by `teams_create_invite`.

        Args:
            team_id: Id of the team.
            email: Address the user has an account with.
            role: The role of a member in a team.
            options: Settings of this call alone, over those of the client.
        """
        response = await self._sender.send(
            _add_member.request(team_id, email=email, role=role, options=options)
        )
        return _add_member.decode(response.data)

    async def remove_member(
        self, team_id: str, user_id: str, *, options: RequestOptions | None = None
    ) -> None:
        """Remove a member from a team.

        The user is no longer in the team. The last owner cannot be removed (`last_owner`).

        Args:
            team_id: Id of the team.
            user_id: Id of the user.
            options: Settings of this call alone, over those of the client.
        """
        await self._sender.send(_remove_member.request(team_id, user_id, options=options))

    async def set_member_role(
        self, team_id: str, user_id: str, *, role: TeamRole | str, options: RequestOptions | None = None
    ) -> TeamMember:
        """Set the role of a member.

        Gives a member another role. The last owner stays one (`last_owner`).

        Args:
            team_id: Id of the team.
            user_id: Id of the user.
            role: The role of a member in a team.
            options: Settings of this call alone, over those of the client.
        """
        response = await self._sender.send(
            _set_member_role.request(team_id, user_id, role=role, options=options)
        )
        return _set_member_role.decode(response.data)

    async def list_invites(
        self, team_id: str, *, options: RequestOptions | None = None
    ) -> builtins.list[TeamInvite]:
        """List the invitations to a team.

        All invitations, in one answer.

        Args:
            team_id: Id of the team.
            options: Settings of this call alone, over those of the client.
        """
        response = await self._sender.send(_list_invites.request(team_id, options=options))
        return _list_invites.decode(response.data)

    async def create_invite(
        self, team_id: str, *, email: str, role: TeamRole | str, options: RequestOptions | None = None
    ) -> TeamInvite:
        """Invite somebody to a team.

        Sends an invitation by email.

        Args:
            team_id: Id of the team.
            email: Address the invitation is sent to.
            role: The role of a member in a team.
            options: Settings of this call alone, over those of the client.
        """
        response = await self._sender.send(
            _create_invite.request(team_id, email=email, role=role, options=options)
        )
        return _create_invite.decode(response.data)

    async def revoke_invite(
        self, team_id: str, invite_id: str, *, options: RequestOptions | None = None
    ) -> None:
        """Revoke an invitation.

        The invitation can no longer be accepted.

        Args:
            team_id: Id of the team.
            invite_id: Id of the invitation.
            options: Settings of this call alone, over those of the client.
        """
        await self._sender.send(_revoke_invite.request(team_id, invite_id, options=options))


class AsyncTeamsRaw(AsyncResource):
    """The operations of `AsyncTeamsResource`, answering with status, headers and messages beside the data."""

    async def list(self, *, options: RequestOptions | None = None) -> RawResponse[builtins.list[Team]]:
        """See `AsyncTeamsResource.list`."""
        response = await self._sender.send(_list.request(options=options))
        return RawResponse(
            response.status,
            response.headers,
            response.messages,
            _list.decode(response.data),
        )

    async def create(
        self, *, name: str, username: str, email: str, options: RequestOptions | None = None
    ) -> RawResponse[Team]:
        """See `AsyncTeamsResource.create`."""
        response = await self._sender.send(
            _create.request(name=name, username=username, email=email, options=options)
        )
        return RawResponse(
            response.status,
            response.headers,
            response.messages,
            _create.decode(response.data),
        )

    async def check_username(
        self, *, username: str, exclude_team_id: str | None = None, options: RequestOptions | None = None
    ) -> RawResponse[AvailabilityResponse]:
        """See `AsyncTeamsResource.check_username`."""
        response = await self._sender.send(
            _check_username.request(username=username, exclude_team_id=exclude_team_id, options=options)
        )
        return RawResponse(
            response.status,
            response.headers,
            response.messages,
            _check_username.decode(response.data),
        )

    async def get(self, team_id: str, *, options: RequestOptions | None = None) -> RawResponse[Team]:
        """See `AsyncTeamsResource.get`."""
        response = await self._sender.send(_get.request(team_id, options=options))
        return RawResponse(
            response.status,
            response.headers,
            response.messages,
            _get.decode(response.data),
        )

    async def replace(
        self,
        team_id: str,
        *,
        name: str | None = None,
        email: str | None = None,
        avatar_url: str | None = None,
        username: str | None = None,
        options: RequestOptions | None = None,
    ) -> RawResponse[Team]:
        """See `AsyncTeamsResource.replace`."""
        response = await self._sender.send(
            _replace.request(
                team_id, name=name, email=email, avatar_url=avatar_url, username=username, options=options
            )
        )
        return RawResponse(
            response.status,
            response.headers,
            response.messages,
            _replace.decode(response.data),
        )

    async def delete(self, team_id: str, *, options: RequestOptions | None = None) -> RawResponse[None]:
        """See `AsyncTeamsResource.delete`."""
        response = await self._sender.send(_delete.request(team_id, options=options))
        return RawResponse(
            response.status,
            response.headers,
            response.messages,
            None,
        )

    async def update(
        self,
        team_id: str,
        *,
        name: str | None = None,
        email: str | None = None,
        avatar_url: str | None = None,
        username: str | None = None,
        options: RequestOptions | None = None,
    ) -> RawResponse[Team]:
        """See `AsyncTeamsResource.update`."""
        response = await self._sender.send(
            _update.request(
                team_id, name=name, email=email, avatar_url=avatar_url, username=username, options=options
            )
        )
        return RawResponse(
            response.status,
            response.headers,
            response.messages,
            _update.decode(response.data),
        )

    async def view(self, team_id: str, *, options: RequestOptions | None = None) -> RawResponse[TeamView]:
        """See `AsyncTeamsResource.view`."""
        response = await self._sender.send(_view.request(team_id, options=options))
        return RawResponse(
            response.status,
            response.headers,
            response.messages,
            _view.decode(response.data),
        )

    async def list_members(
        self, team_id: str, *, options: RequestOptions | None = None
    ) -> RawResponse[builtins.list[TeamMember]]:
        """See `AsyncTeamsResource.list_members`."""
        response = await self._sender.send(_list_members.request(team_id, options=options))
        return RawResponse(
            response.status,
            response.headers,
            response.messages,
            _list_members.decode(response.data),
        )

    async def add_member(
        self, team_id: str, *, email: str, role: TeamRole | str, options: RequestOptions | None = None
    ) -> RawResponse[TeamMember]:
        """See `AsyncTeamsResource.add_member`."""
        response = await self._sender.send(
            _add_member.request(team_id, email=email, role=role, options=options)
        )
        return RawResponse(
            response.status,
            response.headers,
            response.messages,
            _add_member.decode(response.data),
        )

    async def remove_member(
        self, team_id: str, user_id: str, *, options: RequestOptions | None = None
    ) -> RawResponse[None]:
        """See `AsyncTeamsResource.remove_member`."""
        response = await self._sender.send(_remove_member.request(team_id, user_id, options=options))
        return RawResponse(
            response.status,
            response.headers,
            response.messages,
            None,
        )

    async def set_member_role(
        self, team_id: str, user_id: str, *, role: TeamRole | str, options: RequestOptions | None = None
    ) -> RawResponse[TeamMember]:
        """See `AsyncTeamsResource.set_member_role`."""
        response = await self._sender.send(
            _set_member_role.request(team_id, user_id, role=role, options=options)
        )
        return RawResponse(
            response.status,
            response.headers,
            response.messages,
            _set_member_role.decode(response.data),
        )

    async def list_invites(
        self, team_id: str, *, options: RequestOptions | None = None
    ) -> RawResponse[builtins.list[TeamInvite]]:
        """See `AsyncTeamsResource.list_invites`."""
        response = await self._sender.send(_list_invites.request(team_id, options=options))
        return RawResponse(
            response.status,
            response.headers,
            response.messages,
            _list_invites.decode(response.data),
        )

    async def create_invite(
        self, team_id: str, *, email: str, role: TeamRole | str, options: RequestOptions | None = None
    ) -> RawResponse[TeamInvite]:
        """See `AsyncTeamsResource.create_invite`."""
        response = await self._sender.send(
            _create_invite.request(team_id, email=email, role=role, options=options)
        )
        return RawResponse(
            response.status,
            response.headers,
            response.messages,
            _create_invite.decode(response.data),
        )

    async def revoke_invite(
        self, team_id: str, invite_id: str, *, options: RequestOptions | None = None
    ) -> RawResponse[None]:
        """See `AsyncTeamsResource.revoke_invite`."""
        response = await self._sender.send(_revoke_invite.request(team_id, invite_id, options=options))
        return RawResponse(
            response.status,
            response.headers,
            response.messages,
            None,
        )
