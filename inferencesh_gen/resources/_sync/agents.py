# Generated from inferencesh_gen/resources/_async/agents.py, do not edit.
# Generated from openapi/ by `python -m generator`. Do not edit.
"""``client.agents``: Language models with instructions, tools and skills."""

from __future__ import annotations

import builtins
from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Any

from ...api.agents import create as _create
from ...api.agents import create_rule as _create_rule
from ...api.agents import delete as _delete
from ...api.agents import delete_rule as _delete_rule
from ...api.agents import duplicate as _duplicate
from ...api.agents import get as _get
from ...api.agents import get_by_name as _get_by_name
from ...api.agents import get_card as _get_card
from ...api.agents import get_card_by_name as _get_card_by_name
from ...api.agents import get_version as _get_version
from ...api.agents import index as _index
from ...api.agents import index_versions as _index_versions
from ...api.agents import list as _list
from ...api.agents import list_hook_events as _list_hook_events
from ...api.agents import list_internal_tools as _list_internal_tools
from ...api.agents import list_rules as _list_rules
from ...api.agents import list_shares as _list_shares
from ...api.agents import list_versions as _list_versions
from ...api.agents import move as _move
from ...api.agents import run as _run
from ...api.agents import set_visibility as _set_visibility
from ...api.agents import share as _share
from ...api.agents import transfer as _transfer
from ...api.agents import unshare as _unshare
from ...api.agents import update as _update
from ...runtime.http import RawResponse, RequestOptions
from .base import Resource
from .page import Page

if TYPE_CHECKING:
    from ...models import (
        Agent,
        AgentCard,
        AgentConfigInput,
        AgentList,
        AgentVersion,
        AgentVersionList,
        ChannelContext,
        CreateAgentMessageResponse,
        Filter,
        HookEventDefinition,
        InternalToolDefinition,
        MessageInput,
        Permission,
        PolicyEffect,
        PolicyEnforcement,
        PolicyKind,
        PolicyRule,
        ResourceImages,
        ResourceShare,
        SearchRequest,
        SortOrder,
        Visibility,
    )


class AgentsResource(Resource):
    """Language models with instructions, tools and skills."""

    @cached_property
    def with_raw_response(self) -> AgentsRaw:
        """The same operations, answering with status, headers and messages beside the data."""
        return AgentsRaw(self._sender)

    def run(
        self,
        *,
        input: MessageInput | Mapping[str, Any],
        chat_id: str | None = None,
        agent: str | None = None,
        agent_id: str | None = None,
        agent_version_id: str | None = None,
        agent_config: AgentConfigInput | Mapping[str, Any] | None = None,
        agent_name: str | None = None,
        context: Mapping[str, str] | None = None,
        stream: bool | None = None,
        channel_context: ChannelContext | Mapping[str, Any] | None = None,
        options: RequestOptions | None = None,
    ) -> CreateAgentMessageResponse:
        """Send a message to an agent.

        Starts a chat with an agent, or goes on with one, and answers at once with the message and the answer
        that is being written. Follow the chat with `chats_stream`. While the agent works the message
        is queued for its next turn, and there is no answer yet.

        Args:
            input: A message to an agent.
            chat_id: Chat to go on with; a new one when absent.
            agent: Reference `namespace/name`, optionally with `@version`; the current version without.
            agent_id: Id of the agent, instead of `agent`.
            agent_version_id: Version to use with `agent_id`; the current one when absent.
            agent_config: An agent made for the occasion, instead of a stored one.
            agent_name: Name of the agent made from `agent_config`; the same name means the same agent.
            context: Values of the agent's variables; read only when the chat is made.
            stream: Answer with a stream of the assistant's message instead of the messages: its state again and
                again until it is finished, as NDJSON or server-sent events by the `Accept`
                header. A message that has to wait is answered as without. This is not for
                clients that are made from this description: follow `chats_stream`, which also
                tells of tools and of what comes after.
            channel_context:
            options: Settings of this call alone, over those of the client.
        """
        response = self._sender.send(
            _run.request(
                input=input,
                chat_id=chat_id,
                agent=agent,
                agent_id=agent_id,
                agent_version_id=agent_version_id,
                agent_config=agent_config,
                agent_name=agent_name,
                context=context,
                stream=stream,
                channel_context=channel_context,
                options=options,
            )
        )
        return _run.decode(response.data)

    def index(
        self,
        *,
        cursor: str | None = None,
        limit: int | None = None,
        direction: str | None = None,
        filters: str | None = None,
        sort: str | None = None,
        search: str | None = None,
        options: RequestOptions | None = None,
    ) -> Page[Agent]:
        """List agents by query parameters.

        The same answer as `agents_list`, from a GET.

        Args:
            cursor: `next_cursor` or `prev_cursor` of another page; the first page when absent.
            limit: Objects a page, usually 100 at most; -1 gives all of them in one answer.
            direction: `forward` (default) or `backward` from the cursor.
            filters: JSON text of a list of conditions, such as `[{"field": "name", "operator": "eq", "value":
                "x"}]`.
            sort: JSON text of the order, such as `[{"field": "created_at", "dir": "desc"}]`.
            search: JSON text of a search, such as `{"term": "cat", "exact": false}`.
            options: Settings of this call alone, over those of the client.
        """
        request = _index.request(
            cursor=cursor,
            limit=limit,
            direction=direction,
            filters=filters,
            sort=sort,
            search=search,
            options=options,
        )
        return Page.fetch(self._sender, request, _index.decode)

    def create(
        self,
        *,
        name: str,
        id: str | None = None,
        title: str | None = None,
        images: ResourceImages | Mapping[str, Any] | None = None,
        visibility: Visibility | str | None = None,
        harness: str | None = None,
        profile_id: str | None = None,
        remote_id: str | None = None,
        project_id: str | None = None,
        version: AgentConfigInput | Mapping[str, Any] | None = None,
        namespace: str | None = None,
        options: RequestOptions | None = None,
    ) -> Agent:
        """Create an agent or a version of one.

        Creates an agent, or a new version of the one that has this name or `id`; the new version becomes the
        current one.

        Args:
            name: Name within the team's namespace.
            id: Agent that gets a new version. Without it the one with this `name` does, if there is one.
            title: Name for people.
            images:
            visibility: Who may see it; a new version without it changes nothing.
            harness: External program that drives the agent; the built-in loop when absent.
            profile_id: Profile the harness runs with.
            remote_id: Remote machine the harness runs on.
            project_id: Project to file it under.
            version: Its configuration.
            namespace:
            options: Settings of this call alone, over those of the client.
        """
        response = self._sender.send(
            _create.request(
                name=name,
                id=id,
                title=title,
                images=images,
                visibility=visibility,
                harness=harness,
                profile_id=profile_id,
                remote_id=remote_id,
                project_id=project_id,
                version=version,
                namespace=namespace,
                options=options,
            )
        )
        return _create.decode(response.data)

    def list(
        self,
        *,
        cursor: str | None = None,
        limit: int | None = None,
        direction: str | None = None,
        search: SearchRequest | Mapping[str, Any] | None = None,
        filters: Sequence[Filter | Mapping[str, Any]] | None = None,
        preloads: Sequence[str] | None = None,
        sort: Sequence[SortOrder | Mapping[str, Any]] | None = None,
        fields: Sequence[str] | None = None,
        permissions: Sequence[str] | None = None,
        include_others: bool | None = None,
        include_private: bool | None = None,
        page: int | None = None,
        options: RequestOptions | None = None,
    ) -> Page[Agent]:
        """List agents.

        Agents of the team, newest first.

        Args:
            cursor: `next_cursor` or `prev_cursor` of another page; the first page when absent.
            limit: Objects a page, usually 100 at most. -1 gives all of them, up to 10000, in one answer.
            direction: `forward` (default) or `backward` from the cursor; `next` and `prev` mean the same.
            search:
            filters: Conditions that all must hold.
            preloads: Relations to fill in.
            sort: Order of the list, newest first when absent.
            fields: Columns to answer, all when absent.
            permissions: Permissions to filter by.
            include_others: Also list objects of others.
            include_private: Also list private objects of the team's members; for owners and admins, and audited.
            page:
            options: Settings of this call alone, over those of the client.
        """
        request = _list.request(
            cursor=cursor,
            limit=limit,
            direction=direction,
            search=search,
            filters=filters,
            preloads=preloads,
            sort=sort,
            fields=fields,
            permissions=permissions,
            include_others=include_others,
            include_private=include_private,
            page=page,
            options=options,
        )
        return Page.fetch(self._sender, request, _list.decode)

    def list_internal_tools(
        self, *, options: RequestOptions | None = None
    ) -> builtins.list[InternalToolDefinition]:
        """List the built-in tools.

        The groups of built-in tools that an agent can be given, with their defaults.

        Args:
            options: Settings of this call alone, over those of the client.
        """
        response = self._sender.send(_list_internal_tools.request(options=options))
        return _list_internal_tools.decode(response.data)

    def list_hook_events(
        self, *, options: RequestOptions | None = None
    ) -> builtins.list[HookEventDefinition]:
        """List the hook events.

        The points in the work of an agent at which hooks can be called.

        Args:
            options: Settings of this call alone, over those of the client.
        """
        response = self._sender.send(_list_hook_events.request(options=options))
        return _list_hook_events.decode(response.data)

    def get(self, agent_id: str, *, options: RequestOptions | None = None) -> Agent:
        """Get an agent.

        The agent with its current version.

        Args:
            agent_id: Id of the agent.
            options: Settings of this call alone, over those of the client.
        """
        response = self._sender.send(_get.request(agent_id, options=options))
        return _get.decode(response.data)

    def update(
        self,
        agent_id: str,
        *,
        visibility: Visibility | str | None = None,
        images: ResourceImages | Mapping[str, Any] | None = None,
        version: AgentConfigInput | Mapping[str, Any] | None = None,
        options: RequestOptions | None = None,
    ) -> Agent:
        """Update an agent.

        Changes who may see the agent or its pictures, or gives it a new version. Other fields are ignored.

        Args:
            agent_id: Id of the agent.
            visibility: Who may see it.
            images:
            version: A new configuration; it becomes the current version.
            options: Settings of this call alone, over those of the client.
        """
        response = self._sender.send(
            _update.request(agent_id, visibility=visibility, images=images, version=version, options=options)
        )
        return _update.decode(response.data)

    def delete(self, agent_id: str, *, options: RequestOptions | None = None) -> None:
        """Delete an agent.

        Deletes the agent with its versions. Its chats stay.

        Args:
            agent_id: Id of the agent.
            options: Settings of this call alone, over those of the client.
        """
        self._sender.send(_delete.request(agent_id, options=options))

    def get_by_name(self, namespace: str, name: str, *, options: RequestOptions | None = None) -> Agent:
        """Get an agent by its name.

        The agent with the version that the name asks for, else its current one.

        Args:
            namespace: Username of the owning team.
            name: Name within the namespace; some resources accept `name@version`.
            options: Settings of this call alone, over those of the client.
        """
        response = self._sender.send(_get_by_name.request(namespace, name, options=options))
        return _get_by_name.decode(response.data)

    def duplicate(self, agent_id: str, *, options: RequestOptions | None = None) -> Agent:
        """Duplicate an agent.

        Copies the agent into the caller's team.

        Args:
            agent_id: Id of the agent.
            options: Settings of this call alone, over those of the client.
        """
        response = self._sender.send(_duplicate.request(agent_id, options=options))
        return _duplicate.decode(response.data)

    def transfer(self, agent_id: str, *, team_id: str, options: RequestOptions | None = None) -> Agent:
        """Transfer an agent.

        Hands the agent over to another team.

        Args:
            agent_id: Id of the agent.
            team_id:
            options: Settings of this call alone, over those of the client.
        """
        response = self._sender.send(_transfer.request(agent_id, team_id=team_id, options=options))
        return _transfer.decode(response.data)

    def set_visibility(
        self, agent_id: str, *, visibility: Visibility | str, options: RequestOptions | None = None
    ) -> Agent:
        """Set who may see an agent.

        Sets who may see the agent, without a new version.

        Args:
            agent_id: Id of the agent.
            visibility: Who may see an object: its owner alone, the team, the organization, everybody, or everybody
                who has the link.
            options: Settings of this call alone, over those of the client.
        """
        response = self._sender.send(
            _set_visibility.request(agent_id, visibility=visibility, options=options)
        )
        return _set_visibility.decode(response.data)

    def move(
        self, agent_id: str, *, project_id: str | None = None, options: RequestOptions | None = None
    ) -> Agent:
        """Move an agent to a project.

        Files the agent under a project, or under none.

        Args:
            agent_id: Id of the agent.
            project_id: Id of the project; none when absent.
            options: Settings of this call alone, over those of the client.
        """
        response = self._sender.send(_move.request(agent_id, project_id=project_id, options=options))
        return _move.decode(response.data)

    def index_versions(
        self,
        agent_id: str,
        *,
        cursor: str | None = None,
        limit: int | None = None,
        direction: str | None = None,
        filters: str | None = None,
        sort: str | None = None,
        search: str | None = None,
        options: RequestOptions | None = None,
    ) -> Page[AgentVersion]:
        """List the versions of an agent by query parameters.

        The same answer as `agents_list_versions`, from a GET.

        Args:
            agent_id: Id of the agent.
            cursor: `next_cursor` or `prev_cursor` of another page; the first page when absent.
            limit: Objects a page, usually 100 at most; -1 gives all of them in one answer.
            direction: `forward` (default) or `backward` from the cursor.
            filters: JSON text of a list of conditions, such as `[{"field": "name", "operator": "eq", "value":
                "x"}]`.
            sort: JSON text of the order, such as `[{"field": "created_at", "dir": "desc"}]`.
            search: JSON text of a search, such as `{"term": "cat", "exact": false}`.
            options: Settings of this call alone, over those of the client.
        """
        request = _index_versions.request(
            agent_id,
            cursor=cursor,
            limit=limit,
            direction=direction,
            filters=filters,
            sort=sort,
            search=search,
            options=options,
        )
        return Page.fetch(self._sender, request, _index_versions.decode)

    def list_versions(
        self,
        agent_id: str,
        *,
        cursor: str | None = None,
        limit: int | None = None,
        direction: str | None = None,
        search: SearchRequest | Mapping[str, Any] | None = None,
        filters: Sequence[Filter | Mapping[str, Any]] | None = None,
        preloads: Sequence[str] | None = None,
        sort: Sequence[SortOrder | Mapping[str, Any]] | None = None,
        fields: Sequence[str] | None = None,
        permissions: Sequence[str] | None = None,
        include_others: bool | None = None,
        include_private: bool | None = None,
        page: int | None = None,
        options: RequestOptions | None = None,
    ) -> Page[AgentVersion]:
        """List the versions of an agent.

        Versions of the agent, newest first.

        Args:
            agent_id: Id of the agent.
            cursor: `next_cursor` or `prev_cursor` of another page; the first page when absent.
            limit: Objects a page, usually 100 at most. -1 gives all of them, up to 10000, in one answer.
            direction: `forward` (default) or `backward` from the cursor; `next` and `prev` mean the same.
            search:
            filters: Conditions that all must hold.
            preloads: Relations to fill in.
            sort: Order of the list, newest first when absent.
            fields: Columns to answer, all when absent.
            permissions: Permissions to filter by.
            include_others: Also list objects of others.
            include_private: Also list private objects of the team's members; for owners and admins, and audited.
            page:
            options: Settings of this call alone, over those of the client.
        """
        request = _list_versions.request(
            agent_id,
            cursor=cursor,
            limit=limit,
            direction=direction,
            search=search,
            filters=filters,
            preloads=preloads,
            sort=sort,
            fields=fields,
            permissions=permissions,
            include_others=include_others,
            include_private=include_private,
            page=page,
            options=options,
        )
        return Page.fetch(self._sender, request, _list_versions.decode)

    def get_version(
        self, agent_id: str, version_id: str, *, options: RequestOptions | None = None
    ) -> AgentVersion:
        """Get a version of an agent.

        The whole configuration of one version.

        Args:
            agent_id: Id of the agent.
            version_id: Id of the version, or its short id.
            options: Settings of this call alone, over those of the client.
        """
        response = self._sender.send(_get_version.request(agent_id, version_id, options=options))
        return _get_version.decode(response.data)

    def share(
        self,
        agent_id: str,
        *,
        user_id: str,
        permission: Permission | str,
        team: bool | None = None,
        options: RequestOptions | None = None,
    ) -> ResourceShare:
        """Share an agent.

        Gives a user, or the team of that user, a permission on the agent.

        Args:
            agent_id: Id of the agent.
            user_id:
            permission: What somebody may do with an object.
            team: Share with the whole team of that user.
            options: Settings of this call alone, over those of the client.
        """
        response = self._sender.send(
            _share.request(agent_id, user_id=user_id, permission=permission, team=team, options=options)
        )
        return _share.decode(response.data)

    def unshare(self, agent_id: str, user_id: str, *, options: RequestOptions | None = None) -> None:
        """End the share of an agent.

        Takes the permission of a user on the agent back.

        Args:
            agent_id: Id of the agent.
            user_id: Id of the user.
            options: Settings of this call alone, over those of the client.
        """
        self._sender.send(_unshare.request(agent_id, user_id, options=options))

    def list_shares(
        self, agent_id: str, *, options: RequestOptions | None = None
    ) -> builtins.list[ResourceShare]:
        """List the shares of an agent.

        Who else may do what with the agent.

        Args:
            agent_id: Id of the agent.
            options: Settings of this call alone, over those of the client.
        """
        response = self._sender.send(_list_shares.request(agent_id, options=options))
        return _list_shares.decode(response.data)

    def list_rules(
        self, agent_id: str, *, options: RequestOptions | None = None
    ) -> builtins.list[PolicyRule]:
        """List the rules of an agent.

        The rules on what the agent may do without asking.

        Args:
            agent_id: Id of the agent.
            options: Settings of this call alone, over those of the client.
        """
        response = self._sender.send(_list_rules.request(agent_id, options=options))
        return _list_rules.decode(response.data)

    def create_rule(
        self,
        agent_id: str,
        *,
        effect: PolicyEffect | str,
        kind: PolicyKind | str,
        enforcement: PolicyEnforcement | str | None = None,
        selector: str | None = None,
        specifier: str | None = None,
        label: str | None = None,
        options: RequestOptions | None = None,
    ) -> PolicyRule:
        """Add a rule to an agent.

        Adds a rule on what the agent may do without asking.

        Args:
            agent_id: Id of the agent.
            effect: What a rule says of what it matches.
            kind: The kind of thing that a rule is about.
            enforcement:
            selector: Which of that kind: the id of a remote machine, the name of a tool.
            specifier: Which of its uses, such as the start of a command.
            label: The rule for people.
            options: Settings of this call alone, over those of the client.
        """
        response = self._sender.send(
            _create_rule.request(
                agent_id,
                effect=effect,
                kind=kind,
                enforcement=enforcement,
                selector=selector,
                specifier=specifier,
                label=label,
                options=options,
            )
        )
        return _create_rule.decode(response.data)

    def delete_rule(self, agent_id: str, rule_id: str, *, options: RequestOptions | None = None) -> None:
        """Delete a rule of an agent.

        Deletes the rule; calls that it allowed are asked for again.

        Args:
            agent_id: Id of the agent.
            rule_id: Id of the rule.
            options: Settings of this call alone, over those of the client.
        """
        self._sender.send(_delete_rule.request(agent_id, rule_id, options=options))

    def get_card(self, agent_id: str, *, options: RequestOptions | None = None) -> AgentCard:
        """Get the A2A card of an agent.

        The card by which other agents find this one: name, skills and the address at which it speaks the A2A
        protocol.

        Args:
            agent_id: Id of the agent.
            options: Settings of this call alone, over those of the client.
        """
        response = self._sender.send(_get_card.request(agent_id, options=options))
        return _get_card.decode(response.data)

    def get_card_by_name(
        self, namespace: str, name: str, *, options: RequestOptions | None = None
    ) -> AgentCard:
        """Get the A2A card of an agent by its name.

        The card by which other agents find this one: name, skills and the address at which it speaks the A2A
        protocol.

        Args:
            namespace: Username of the owning team.
            name: Name within the namespace; some resources accept `name@version`.
            options: Settings of this call alone, over those of the client.
        """
        response = self._sender.send(_get_card_by_name.request(namespace, name, options=options))
        return _get_card_by_name.decode(response.data)


class AgentsRaw(Resource):
    """The operations of `AgentsResource`, answering with status, headers and messages beside the data."""

    def run(
        self,
        *,
        input: MessageInput | Mapping[str, Any],
        chat_id: str | None = None,
        agent: str | None = None,
        agent_id: str | None = None,
        agent_version_id: str | None = None,
        agent_config: AgentConfigInput | Mapping[str, Any] | None = None,
        agent_name: str | None = None,
        context: Mapping[str, str] | None = None,
        stream: bool | None = None,
        channel_context: ChannelContext | Mapping[str, Any] | None = None,
        options: RequestOptions | None = None,
    ) -> RawResponse[CreateAgentMessageResponse]:
        """See `AgentsResource.run`."""
        response = self._sender.send(
            _run.request(
                input=input,
                chat_id=chat_id,
                agent=agent,
                agent_id=agent_id,
                agent_version_id=agent_version_id,
                agent_config=agent_config,
                agent_name=agent_name,
                context=context,
                stream=stream,
                channel_context=channel_context,
                options=options,
            )
        )
        return RawResponse(
            response.status,
            response.headers,
            response.messages,
            _run.decode(response.data),
        )

    def index(
        self,
        *,
        cursor: str | None = None,
        limit: int | None = None,
        direction: str | None = None,
        filters: str | None = None,
        sort: str | None = None,
        search: str | None = None,
        options: RequestOptions | None = None,
    ) -> RawResponse[AgentList]:
        """See `AgentsResource.index`."""
        response = self._sender.send(
            _index.request(
                cursor=cursor,
                limit=limit,
                direction=direction,
                filters=filters,
                sort=sort,
                search=search,
                options=options,
            )
        )
        return RawResponse(
            response.status,
            response.headers,
            response.messages,
            _index.decode(response.data),
        )

    def create(
        self,
        *,
        name: str,
        id: str | None = None,
        title: str | None = None,
        images: ResourceImages | Mapping[str, Any] | None = None,
        visibility: Visibility | str | None = None,
        harness: str | None = None,
        profile_id: str | None = None,
        remote_id: str | None = None,
        project_id: str | None = None,
        version: AgentConfigInput | Mapping[str, Any] | None = None,
        namespace: str | None = None,
        options: RequestOptions | None = None,
    ) -> RawResponse[Agent]:
        """See `AgentsResource.create`."""
        response = self._sender.send(
            _create.request(
                name=name,
                id=id,
                title=title,
                images=images,
                visibility=visibility,
                harness=harness,
                profile_id=profile_id,
                remote_id=remote_id,
                project_id=project_id,
                version=version,
                namespace=namespace,
                options=options,
            )
        )
        return RawResponse(
            response.status,
            response.headers,
            response.messages,
            _create.decode(response.data),
        )

    def list(
        self,
        *,
        cursor: str | None = None,
        limit: int | None = None,
        direction: str | None = None,
        search: SearchRequest | Mapping[str, Any] | None = None,
        filters: Sequence[Filter | Mapping[str, Any]] | None = None,
        preloads: Sequence[str] | None = None,
        sort: Sequence[SortOrder | Mapping[str, Any]] | None = None,
        fields: Sequence[str] | None = None,
        permissions: Sequence[str] | None = None,
        include_others: bool | None = None,
        include_private: bool | None = None,
        page: int | None = None,
        options: RequestOptions | None = None,
    ) -> RawResponse[AgentList]:
        """See `AgentsResource.list`."""
        response = self._sender.send(
            _list.request(
                cursor=cursor,
                limit=limit,
                direction=direction,
                search=search,
                filters=filters,
                preloads=preloads,
                sort=sort,
                fields=fields,
                permissions=permissions,
                include_others=include_others,
                include_private=include_private,
                page=page,
                options=options,
            )
        )
        return RawResponse(
            response.status,
            response.headers,
            response.messages,
            _list.decode(response.data),
        )

    def list_internal_tools(
        self, *, options: RequestOptions | None = None
    ) -> RawResponse[builtins.list[InternalToolDefinition]]:
        """See `AgentsResource.list_internal_tools`."""
        response = self._sender.send(_list_internal_tools.request(options=options))
        return RawResponse(
            response.status,
            response.headers,
            response.messages,
            _list_internal_tools.decode(response.data),
        )

    def list_hook_events(
        self, *, options: RequestOptions | None = None
    ) -> RawResponse[builtins.list[HookEventDefinition]]:
        """See `AgentsResource.list_hook_events`."""
        response = self._sender.send(_list_hook_events.request(options=options))
        return RawResponse(
            response.status,
            response.headers,
            response.messages,
            _list_hook_events.decode(response.data),
        )

    def get(self, agent_id: str, *, options: RequestOptions | None = None) -> RawResponse[Agent]:
        """See `AgentsResource.get`."""
        response = self._sender.send(_get.request(agent_id, options=options))
        return RawResponse(
            response.status,
            response.headers,
            response.messages,
            _get.decode(response.data),
        )

    def update(
        self,
        agent_id: str,
        *,
        visibility: Visibility | str | None = None,
        images: ResourceImages | Mapping[str, Any] | None = None,
        version: AgentConfigInput | Mapping[str, Any] | None = None,
        options: RequestOptions | None = None,
    ) -> RawResponse[Agent]:
        """See `AgentsResource.update`."""
        response = self._sender.send(
            _update.request(agent_id, visibility=visibility, images=images, version=version, options=options)
        )
        return RawResponse(
            response.status,
            response.headers,
            response.messages,
            _update.decode(response.data),
        )

    def delete(self, agent_id: str, *, options: RequestOptions | None = None) -> RawResponse[None]:
        """See `AgentsResource.delete`."""
        response = self._sender.send(_delete.request(agent_id, options=options))
        return RawResponse(
            response.status,
            response.headers,
            response.messages,
            None,
        )

    def get_by_name(
        self, namespace: str, name: str, *, options: RequestOptions | None = None
    ) -> RawResponse[Agent]:
        """See `AgentsResource.get_by_name`."""
        response = self._sender.send(_get_by_name.request(namespace, name, options=options))
        return RawResponse(
            response.status,
            response.headers,
            response.messages,
            _get_by_name.decode(response.data),
        )

    def duplicate(self, agent_id: str, *, options: RequestOptions | None = None) -> RawResponse[Agent]:
        """See `AgentsResource.duplicate`."""
        response = self._sender.send(_duplicate.request(agent_id, options=options))
        return RawResponse(
            response.status,
            response.headers,
            response.messages,
            _duplicate.decode(response.data),
        )

    def transfer(
        self, agent_id: str, *, team_id: str, options: RequestOptions | None = None
    ) -> RawResponse[Agent]:
        """See `AgentsResource.transfer`."""
        response = self._sender.send(_transfer.request(agent_id, team_id=team_id, options=options))
        return RawResponse(
            response.status,
            response.headers,
            response.messages,
            _transfer.decode(response.data),
        )

    def set_visibility(
        self, agent_id: str, *, visibility: Visibility | str, options: RequestOptions | None = None
    ) -> RawResponse[Agent]:
        """See `AgentsResource.set_visibility`."""
        response = self._sender.send(
            _set_visibility.request(agent_id, visibility=visibility, options=options)
        )
        return RawResponse(
            response.status,
            response.headers,
            response.messages,
            _set_visibility.decode(response.data),
        )

    def move(
        self, agent_id: str, *, project_id: str | None = None, options: RequestOptions | None = None
    ) -> RawResponse[Agent]:
        """See `AgentsResource.move`."""
        response = self._sender.send(_move.request(agent_id, project_id=project_id, options=options))
        return RawResponse(
            response.status,
            response.headers,
            response.messages,
            _move.decode(response.data),
        )

    def index_versions(
        self,
        agent_id: str,
        *,
        cursor: str | None = None,
        limit: int | None = None,
        direction: str | None = None,
        filters: str | None = None,
        sort: str | None = None,
        search: str | None = None,
        options: RequestOptions | None = None,
    ) -> RawResponse[AgentVersionList]:
        """See `AgentsResource.index_versions`."""
        response = self._sender.send(
            _index_versions.request(
                agent_id,
                cursor=cursor,
                limit=limit,
                direction=direction,
                filters=filters,
                sort=sort,
                search=search,
                options=options,
            )
        )
        return RawResponse(
            response.status,
            response.headers,
            response.messages,
            _index_versions.decode(response.data),
        )

    def list_versions(
        self,
        agent_id: str,
        *,
        cursor: str | None = None,
        limit: int | None = None,
        direction: str | None = None,
        search: SearchRequest | Mapping[str, Any] | None = None,
        filters: Sequence[Filter | Mapping[str, Any]] | None = None,
        preloads: Sequence[str] | None = None,
        sort: Sequence[SortOrder | Mapping[str, Any]] | None = None,
        fields: Sequence[str] | None = None,
        permissions: Sequence[str] | None = None,
        include_others: bool | None = None,
        include_private: bool | None = None,
        page: int | None = None,
        options: RequestOptions | None = None,
    ) -> RawResponse[AgentVersionList]:
        """See `AgentsResource.list_versions`."""
        response = self._sender.send(
            _list_versions.request(
                agent_id,
                cursor=cursor,
                limit=limit,
                direction=direction,
                search=search,
                filters=filters,
                preloads=preloads,
                sort=sort,
                fields=fields,
                permissions=permissions,
                include_others=include_others,
                include_private=include_private,
                page=page,
                options=options,
            )
        )
        return RawResponse(
            response.status,
            response.headers,
            response.messages,
            _list_versions.decode(response.data),
        )

    def get_version(
        self, agent_id: str, version_id: str, *, options: RequestOptions | None = None
    ) -> RawResponse[AgentVersion]:
        """See `AgentsResource.get_version`."""
        response = self._sender.send(_get_version.request(agent_id, version_id, options=options))
        return RawResponse(
            response.status,
            response.headers,
            response.messages,
            _get_version.decode(response.data),
        )

    def share(
        self,
        agent_id: str,
        *,
        user_id: str,
        permission: Permission | str,
        team: bool | None = None,
        options: RequestOptions | None = None,
    ) -> RawResponse[ResourceShare]:
        """See `AgentsResource.share`."""
        response = self._sender.send(
            _share.request(agent_id, user_id=user_id, permission=permission, team=team, options=options)
        )
        return RawResponse(
            response.status,
            response.headers,
            response.messages,
            _share.decode(response.data),
        )

    def unshare(
        self, agent_id: str, user_id: str, *, options: RequestOptions | None = None
    ) -> RawResponse[None]:
        """See `AgentsResource.unshare`."""
        response = self._sender.send(_unshare.request(agent_id, user_id, options=options))
        return RawResponse(
            response.status,
            response.headers,
            response.messages,
            None,
        )

    def list_shares(
        self, agent_id: str, *, options: RequestOptions | None = None
    ) -> RawResponse[builtins.list[ResourceShare]]:
        """See `AgentsResource.list_shares`."""
        response = self._sender.send(_list_shares.request(agent_id, options=options))
        return RawResponse(
            response.status,
            response.headers,
            response.messages,
            _list_shares.decode(response.data),
        )

    def list_rules(
        self, agent_id: str, *, options: RequestOptions | None = None
    ) -> RawResponse[builtins.list[PolicyRule]]:
        """See `AgentsResource.list_rules`."""
        response = self._sender.send(_list_rules.request(agent_id, options=options))
        return RawResponse(
            response.status,
            response.headers,
            response.messages,
            _list_rules.decode(response.data),
        )

    def create_rule(
        self,
        agent_id: str,
        *,
        effect: PolicyEffect | str,
        kind: PolicyKind | str,
        enforcement: PolicyEnforcement | str | None = None,
        selector: str | None = None,
        specifier: str | None = None,
        label: str | None = None,
        options: RequestOptions | None = None,
    ) -> RawResponse[PolicyRule]:
        """See `AgentsResource.create_rule`."""
        response = self._sender.send(
            _create_rule.request(
                agent_id,
                effect=effect,
                kind=kind,
                enforcement=enforcement,
                selector=selector,
                specifier=specifier,
                label=label,
                options=options,
            )
        )
        return RawResponse(
            response.status,
            response.headers,
            response.messages,
            _create_rule.decode(response.data),
        )

    def delete_rule(
        self, agent_id: str, rule_id: str, *, options: RequestOptions | None = None
    ) -> RawResponse[None]:
        """See `AgentsResource.delete_rule`."""
        response = self._sender.send(_delete_rule.request(agent_id, rule_id, options=options))
        return RawResponse(
            response.status,
            response.headers,
            response.messages,
            None,
        )

    def get_card(self, agent_id: str, *, options: RequestOptions | None = None) -> RawResponse[AgentCard]:
        """See `AgentsResource.get_card`."""
        response = self._sender.send(_get_card.request(agent_id, options=options))
        return RawResponse(
            response.status,
            response.headers,
            response.messages,
            _get_card.decode(response.data),
        )

    def get_card_by_name(
        self, namespace: str, name: str, *, options: RequestOptions | None = None
    ) -> RawResponse[AgentCard]:
        """See `AgentsResource.get_card_by_name`."""
        response = self._sender.send(_get_card_by_name.request(namespace, name, options=options))
        return RawResponse(
            response.status,
            response.headers,
            response.messages,
            _get_card_by_name.decode(response.data),
        )
