# Generated from openapi/ by `python -m generator`. Do not edit.
"""``client.skills``: Instructions that agents load when they need them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Any

from ...api.skills import content as _content
from ...api.skills import create as _create
from ...api.skills import delete as _delete
from ...api.skills import download as _download
from ...api.skills import get as _get
from ...api.skills import get_by_name as _get_by_name
from ...api.skills import get_version as _get_version
from ...api.skills import get_version_by_name as _get_version_by_name
from ...api.skills import index as _index
from ...api.skills import index_versions as _index_versions
from ...api.skills import lineage as _lineage
from ...api.skills import list as _list
from ...api.skills import list_versions as _list_versions
from ...api.skills import references as _references
from ...api.skills import replace as _replace
from ...api.skills import resolve as _resolve
from ...api.skills import set_visibility as _set_visibility
from ...api.skills import supersede as _supersede
from ...api.skills import transfer as _transfer
from ...api.skills import update as _update
from ...runtime.http import RawResponse, RequestOptions
from .base import AsyncResource
from .page import AsyncPage

if TYPE_CHECKING:
    from ...models import (
        Filter,
        KnowledgeFile,
        KnowledgeLifecycle,
        ReferencesResponse,
        SearchRequest,
        Skill,
        SkillLineageResponse,
        SkillList,
        SkillVersion,
        SkillVersionList,
        SortOrder,
        Visibility,
    )


class AsyncSkillsResource(AsyncResource):
    """Instructions that agents load when they need them."""

    @cached_property
    def with_raw_response(self) -> AsyncSkillsRaw:
        """The same operations, answering with status, headers and messages beside the data."""
        return AsyncSkillsRaw(self._sender)

    async def index(
        self,
        *,
        cursor: str | None = None,
        limit: int | None = None,
        direction: str | None = None,
        filters: str | None = None,
        sort: str | None = None,
        search: str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPage[Skill]:
        """List skills by query parameters.

        The same answer as `skills_list`, from a GET.

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
        return await AsyncPage.fetch(self._sender, request, _index.decode)

    async def create(
        self,
        *,
        name: str,
        namespace: str | None = None,
        description: str | None = None,
        category: str | None = None,
        repo_url: str | None = None,
        license: str | None = None,
        allowed_tools: str | None = None,
        compatibility: str | None = None,
        instructions: str | None = None,
        files: Sequence[KnowledgeFile | Mapping[str, Any]] | None = None,
        metadata: Mapping[str, str] | None = None,
        parent_skill_id: str | None = None,
        parent_version_id: str | None = None,
        source_url: str | None = None,
        version_notes: str | None = None,
        disable_model_invocation: bool | None = None,
        user_invocable: bool | None = None,
        context: str | None = None,
        options: RequestOptions | None = None,
    ) -> Skill:
        """Publish a skill, or a version of one.

        Creates a skill. If the team has one of this name, the content becomes a new version of it.

        Args:
            name: Name within the namespace; it does not change later.
            namespace: Username of the owning team; the caller's when absent.
            description: What it does and when to use it; agents choose by it.
            category: Category in the store.
            repo_url: Repository it comes from.
            license: License it is published under, such as `MIT`.
            allowed_tools: Tools the skill may use.
            compatibility: What it needs to run, for people.
            instructions: What the agent reads first, in Markdown.
            files: Files the agent may load beside it.
            metadata: Facts for programs.
            parent_skill_id: Skill this one is forked from.
            parent_version_id: Version it is forked from.
            source_url: Page it was taken from.
            version_notes: What changed, for people.
            disable_model_invocation: Only people load it, never the model by itself.
            user_invocable: Whether people can load it by name.
            context: Context it runs in, such as one of its own.
            options: Settings of this call alone, over those of the client.
        """
        response = await self._sender.send(
            _create.request(
                name=name,
                namespace=namespace,
                description=description,
                category=category,
                repo_url=repo_url,
                license=license,
                allowed_tools=allowed_tools,
                compatibility=compatibility,
                instructions=instructions,
                files=files,
                metadata=metadata,
                parent_skill_id=parent_skill_id,
                parent_version_id=parent_version_id,
                source_url=source_url,
                version_notes=version_notes,
                disable_model_invocation=disable_model_invocation,
                user_invocable=user_invocable,
                context=context,
                options=options,
            )
        )
        return _create.decode(response.data)

    async def list(
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
    ) -> AsyncPage[Skill]:
        """List skills.

        Skills the caller may see, newest first, in pages of 50 unless `limit` says otherwise.

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
        return await AsyncPage.fetch(self._sender, request, _list.decode)

    async def resolve(
        self, *, ref: str, skill: str | None = None, options: RequestOptions | None = None
    ) -> Any:
        """Find a skill by reference.

        Looks a reference up among the skills of the platform and, failing that, on GitHub.

        Args:
            ref: The reference, such as `acme/code-review` or the path of a repository.
            skill: Which skill of a repository that has several.
            options: Settings of this call alone, over those of the client.
        """
        response = await self._sender.send(_resolve.request(ref=ref, skill=skill, options=options))
        return _resolve.decode(response.data)

    async def get(self, skill_id: str, *, options: RequestOptions | None = None) -> Skill:
        """Get a skill.

        The skill with its current version.

        Args:
            skill_id: Id of the skill.
            options: Settings of this call alone, over those of the client.
        """
        response = await self._sender.send(_get.request(skill_id, options=options))
        return _get.decode(response.data)

    async def replace(
        self,
        skill_id: str,
        *,
        title: str | None = None,
        description: str | None = None,
        repo_url: str | None = None,
        lifecycle: KnowledgeLifecycle | str | None = None,
        options: RequestOptions | None = None,
    ) -> Skill:
        """Replace what describes a skill.

        Writes every writable field: what is absent is emptied.

        Args:
            skill_id: Id of the skill.
            title: Name for people.
            description: What it does and when to use it.
            repo_url: Repository it comes from.
            lifecycle: How it ages.
            options: Settings of this call alone, over those of the client.
        """
        response = await self._sender.send(
            _replace.request(
                skill_id,
                title=title,
                description=description,
                repo_url=repo_url,
                lifecycle=lifecycle,
                options=options,
            )
        )
        return _replace.decode(response.data)

    async def delete(self, skill_id: str, *, options: RequestOptions | None = None) -> None:
        """Delete a skill.

        Deletes the skill with all its versions.

        Args:
            skill_id: Id of the skill.
            options: Settings of this call alone, over those of the client.
        """
        await self._sender.send(_delete.request(skill_id, options=options))

    async def update(
        self,
        skill_id: str,
        *,
        title: str | None = None,
        description: str | None = None,
        repo_url: str | None = None,
        lifecycle: KnowledgeLifecycle | str | None = None,
        options: RequestOptions | None = None,
    ) -> Skill:
        """Change a skill.

        Writes the fields that are sent and leaves the others. Content changes by `skills_create` with the
        same name.

        Args:
            skill_id: Id of the skill.
            title: Name for people.
            description: What it does and when to use it.
            repo_url: Repository it comes from.
            lifecycle: How it ages.
            options: Settings of this call alone, over those of the client.
        """
        response = await self._sender.send(
            _update.request(
                skill_id,
                title=title,
                description=description,
                repo_url=repo_url,
                lifecycle=lifecycle,
                options=options,
            )
        )
        return _update.decode(response.data)

    async def get_by_name(self, namespace: str, name: str, *, options: RequestOptions | None = None) -> Skill:
        """Get a skill by name.

        The skill of this name, with its current version or the one after `@`.

        Args:
            namespace: Username of the owning team.
            name: Name within the namespace; some resources accept `name@version`.
            options: Settings of this call alone, over those of the client.
        """
        response = await self._sender.send(_get_by_name.request(namespace, name, options=options))
        return _get_by_name.decode(response.data)

    async def content(self, namespace: str, name: str, *, options: RequestOptions | None = None) -> str:
        """Get the instructions of a skill.

        The text an agent reads first, as Markdown.

        Args:
            namespace: Username of the owning team.
            name: Name within the namespace; some resources accept `name@version`.
            options: Settings of this call alone, over those of the client.
        """
        response = await self._sender.send(_content.request(namespace, name, options=options))
        return _content.decode(response.data)

    async def download(self, namespace: str, name: str, *, options: RequestOptions | None = None) -> Any:
        """Get where to download a skill.

        Where the skill with all its files can be downloaded, or the files themselves.

        Args:
            namespace: Username of the owning team.
            name: Name within the namespace; some resources accept `name@version`.
            options: Settings of this call alone, over those of the client.
        """
        response = await self._sender.send(_download.request(namespace, name, options=options))
        return _download.decode(response.data)

    async def index_versions(
        self,
        skill_id: str,
        *,
        cursor: str | None = None,
        limit: int | None = None,
        direction: str | None = None,
        filters: str | None = None,
        sort: str | None = None,
        search: str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPage[SkillVersion]:
        """List versions of a skill by query parameters.

        The same answer as `skills_list_versions`, from a GET.

        Args:
            skill_id: Id of the skill.
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
            skill_id,
            cursor=cursor,
            limit=limit,
            direction=direction,
            filters=filters,
            sort=sort,
            search=search,
            options=options,
        )
        return await AsyncPage.fetch(self._sender, request, _index_versions.decode)

    async def list_versions(
        self,
        skill_id: str,
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
    ) -> AsyncPage[SkillVersion]:
        """List versions of a skill.

        The versions of the skill, newest first.

        Args:
            skill_id: Id of the skill.
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
            skill_id,
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
        return await AsyncPage.fetch(self._sender, request, _list_versions.decode)

    async def get_version(
        self, skill_id: str, version_id: str, *, options: RequestOptions | None = None
    ) -> SkillVersion:
        """Get a version of a skill.

        One version with its instructions and files.

        Args:
            skill_id: Id of the skill.
            version_id: Id of the version, or its short id.
            options: Settings of this call alone, over those of the client.
        """
        response = await self._sender.send(_get_version.request(skill_id, version_id, options=options))
        return _get_version.decode(response.data)

    async def get_version_by_name(
        self, namespace: str, name: str, version_id: str, *, options: RequestOptions | None = None
    ) -> SkillVersion:
        """Get a version of a skill by name.

        One version, with its instructions and files, of the skill of this name.

        Args:
            namespace: Username of the owning team.
            name: Name within the namespace; some resources accept `name@version`.
            version_id: Id of the version, or its short id.
            options: Settings of this call alone, over those of the client.
        """
        response = await self._sender.send(
            _get_version_by_name.request(namespace, name, version_id, options=options)
        )
        return _get_version_by_name.decode(response.data)

    async def lineage(self, skill_id: str, *, options: RequestOptions | None = None) -> SkillLineageResponse:
        """Get the lineage of a skill.

        What the skill was forked from, what was forked from it, and others of the same content.

        Args:
            skill_id: Id of the skill.
            options: Settings of this call alone, over those of the client.
        """
        response = await self._sender.send(_lineage.request(skill_id, options=options))
        return _lineage.decode(response.data)

    async def references(self, skill_id: str, *, options: RequestOptions | None = None) -> ReferencesResponse:
        """Get the references of a skill.

        What the skill mentions, and what mentions it.

        Args:
            skill_id: Id of the skill.
            options: Settings of this call alone, over those of the client.
        """
        response = await self._sender.send(_references.request(skill_id, options=options))
        return _references.decode(response.data)

    async def supersede(
        self, skill_id: str, *, superseded_id: str, options: RequestOptions | None = None
    ) -> Any:
        """Put a skill in the place of another.

        Marks another skill as replaced by this one.

        Args:
            skill_id: Id of the skill.
            superseded_id: Id of the skill that is replaced.
            options: Settings of this call alone, over those of the client.
        """
        response = await self._sender.send(
            _supersede.request(skill_id, superseded_id=superseded_id, options=options)
        )
        return _supersede.decode(response.data)

    async def transfer(self, skill_id: str, *, team_id: str, options: RequestOptions | None = None) -> Skill:
        """Give a skill to another team.

        The other team owns it from now on; the caller must belong to both.

        Args:
            skill_id: Id of the skill.
            team_id:
            options: Settings of this call alone, over those of the client.
        """
        response = await self._sender.send(_transfer.request(skill_id, team_id=team_id, options=options))
        return _transfer.decode(response.data)

    async def set_visibility(
        self, skill_id: str, *, visibility: Visibility | str, options: RequestOptions | None = None
    ) -> Skill:
        """Set who may see a skill.

        Changes nothing but the visibility.

        Args:
            skill_id: Id of the skill.
            visibility: Who may see an object: its owner alone, the team, the organization, everybody, or everybody
                who has the link.
            options: Settings of this call alone, over those of the client.
        """
        response = await self._sender.send(
            _set_visibility.request(skill_id, visibility=visibility, options=options)
        )
        return _set_visibility.decode(response.data)


class AsyncSkillsRaw(AsyncResource):
    """The operations of `AsyncSkillsResource`, answering with status, headers and messages beside the data."""

    async def index(
        self,
        *,
        cursor: str | None = None,
        limit: int | None = None,
        direction: str | None = None,
        filters: str | None = None,
        sort: str | None = None,
        search: str | None = None,
        options: RequestOptions | None = None,
    ) -> RawResponse[SkillList]:
        """See `AsyncSkillsResource.index`."""
        response = await self._sender.send(
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

    async def create(
        self,
        *,
        name: str,
        namespace: str | None = None,
        description: str | None = None,
        category: str | None = None,
        repo_url: str | None = None,
        license: str | None = None,
        allowed_tools: str | None = None,
        compatibility: str | None = None,
        instructions: str | None = None,
        files: Sequence[KnowledgeFile | Mapping[str, Any]] | None = None,
        metadata: Mapping[str, str] | None = None,
        parent_skill_id: str | None = None,
        parent_version_id: str | None = None,
        source_url: str | None = None,
        version_notes: str | None = None,
        disable_model_invocation: bool | None = None,
        user_invocable: bool | None = None,
        context: str | None = None,
        options: RequestOptions | None = None,
    ) -> RawResponse[Skill]:
        """See `AsyncSkillsResource.create`."""
        response = await self._sender.send(
            _create.request(
                name=name,
                namespace=namespace,
                description=description,
                category=category,
                repo_url=repo_url,
                license=license,
                allowed_tools=allowed_tools,
                compatibility=compatibility,
                instructions=instructions,
                files=files,
                metadata=metadata,
                parent_skill_id=parent_skill_id,
                parent_version_id=parent_version_id,
                source_url=source_url,
                version_notes=version_notes,
                disable_model_invocation=disable_model_invocation,
                user_invocable=user_invocable,
                context=context,
                options=options,
            )
        )
        return RawResponse(
            response.status,
            response.headers,
            response.messages,
            _create.decode(response.data),
        )

    async def list(
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
    ) -> RawResponse[SkillList]:
        """See `AsyncSkillsResource.list`."""
        response = await self._sender.send(
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

    async def resolve(
        self, *, ref: str, skill: str | None = None, options: RequestOptions | None = None
    ) -> RawResponse[Any]:
        """See `AsyncSkillsResource.resolve`."""
        response = await self._sender.send(_resolve.request(ref=ref, skill=skill, options=options))
        return RawResponse(
            response.status,
            response.headers,
            response.messages,
            _resolve.decode(response.data),
        )

    async def get(self, skill_id: str, *, options: RequestOptions | None = None) -> RawResponse[Skill]:
        """See `AsyncSkillsResource.get`."""
        response = await self._sender.send(_get.request(skill_id, options=options))
        return RawResponse(
            response.status,
            response.headers,
            response.messages,
            _get.decode(response.data),
        )

    async def replace(
        self,
        skill_id: str,
        *,
        title: str | None = None,
        description: str | None = None,
        repo_url: str | None = None,
        lifecycle: KnowledgeLifecycle | str | None = None,
        options: RequestOptions | None = None,
    ) -> RawResponse[Skill]:
        """See `AsyncSkillsResource.replace`."""
        response = await self._sender.send(
            _replace.request(
                skill_id,
                title=title,
                description=description,
                repo_url=repo_url,
                lifecycle=lifecycle,
                options=options,
            )
        )
        return RawResponse(
            response.status,
            response.headers,
            response.messages,
            _replace.decode(response.data),
        )

    async def delete(self, skill_id: str, *, options: RequestOptions | None = None) -> RawResponse[None]:
        """See `AsyncSkillsResource.delete`."""
        response = await self._sender.send(_delete.request(skill_id, options=options))
        return RawResponse(
            response.status,
            response.headers,
            response.messages,
            None,
        )

    async def update(
        self,
        skill_id: str,
        *,
        title: str | None = None,
        description: str | None = None,
        repo_url: str | None = None,
        lifecycle: KnowledgeLifecycle | str | None = None,
        options: RequestOptions | None = None,
    ) -> RawResponse[Skill]:
        """See `AsyncSkillsResource.update`."""
        response = await self._sender.send(
            _update.request(
                skill_id,
                title=title,
                description=description,
                repo_url=repo_url,
                lifecycle=lifecycle,
                options=options,
            )
        )
        return RawResponse(
            response.status,
            response.headers,
            response.messages,
            _update.decode(response.data),
        )

    async def get_by_name(
        self, namespace: str, name: str, *, options: RequestOptions | None = None
    ) -> RawResponse[Skill]:
        """See `AsyncSkillsResource.get_by_name`."""
        response = await self._sender.send(_get_by_name.request(namespace, name, options=options))
        return RawResponse(
            response.status,
            response.headers,
            response.messages,
            _get_by_name.decode(response.data),
        )

    async def content(
        self, namespace: str, name: str, *, options: RequestOptions | None = None
    ) -> RawResponse[str]:
        """See `AsyncSkillsResource.content`."""
        response = await self._sender.send(_content.request(namespace, name, options=options))
        return RawResponse(
            response.status,
            response.headers,
            response.messages,
            _content.decode(response.data),
        )

    async def download(
        self, namespace: str, name: str, *, options: RequestOptions | None = None
    ) -> RawResponse[Any]:
        """See `AsyncSkillsResource.download`."""
        response = await self._sender.send(_download.request(namespace, name, options=options))
        return RawResponse(
            response.status,
            response.headers,
            response.messages,
            _download.decode(response.data),
        )

    async def index_versions(
        self,
        skill_id: str,
        *,
        cursor: str | None = None,
        limit: int | None = None,
        direction: str | None = None,
        filters: str | None = None,
        sort: str | None = None,
        search: str | None = None,
        options: RequestOptions | None = None,
    ) -> RawResponse[SkillVersionList]:
        """See `AsyncSkillsResource.index_versions`."""
        response = await self._sender.send(
            _index_versions.request(
                skill_id,
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

    async def list_versions(
        self,
        skill_id: str,
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
    ) -> RawResponse[SkillVersionList]:
        """See `AsyncSkillsResource.list_versions`."""
        response = await self._sender.send(
            _list_versions.request(
                skill_id,
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

    async def get_version(
        self, skill_id: str, version_id: str, *, options: RequestOptions | None = None
    ) -> RawResponse[SkillVersion]:
        """See `AsyncSkillsResource.get_version`."""
        response = await self._sender.send(_get_version.request(skill_id, version_id, options=options))
        return RawResponse(
            response.status,
            response.headers,
            response.messages,
            _get_version.decode(response.data),
        )

    async def get_version_by_name(
        self, namespace: str, name: str, version_id: str, *, options: RequestOptions | None = None
    ) -> RawResponse[SkillVersion]:
        """See `AsyncSkillsResource.get_version_by_name`."""
        response = await self._sender.send(
            _get_version_by_name.request(namespace, name, version_id, options=options)
        )
        return RawResponse(
            response.status,
            response.headers,
            response.messages,
            _get_version_by_name.decode(response.data),
        )

    async def lineage(
        self, skill_id: str, *, options: RequestOptions | None = None
    ) -> RawResponse[SkillLineageResponse]:
        """See `AsyncSkillsResource.lineage`."""
        response = await self._sender.send(_lineage.request(skill_id, options=options))
        return RawResponse(
            response.status,
            response.headers,
            response.messages,
            _lineage.decode(response.data),
        )

    async def references(
        self, skill_id: str, *, options: RequestOptions | None = None
    ) -> RawResponse[ReferencesResponse]:
        """See `AsyncSkillsResource.references`."""
        response = await self._sender.send(_references.request(skill_id, options=options))
        return RawResponse(
            response.status,
            response.headers,
            response.messages,
            _references.decode(response.data),
        )

    async def supersede(
        self, skill_id: str, *, superseded_id: str, options: RequestOptions | None = None
    ) -> RawResponse[Any]:
        """See `AsyncSkillsResource.supersede`."""
        response = await self._sender.send(
            _supersede.request(skill_id, superseded_id=superseded_id, options=options)
        )
        return RawResponse(
            response.status,
            response.headers,
            response.messages,
            _supersede.decode(response.data),
        )

    async def transfer(
        self, skill_id: str, *, team_id: str, options: RequestOptions | None = None
    ) -> RawResponse[Skill]:
        """See `AsyncSkillsResource.transfer`."""
        response = await self._sender.send(_transfer.request(skill_id, team_id=team_id, options=options))
        return RawResponse(
            response.status,
            response.headers,
            response.messages,
            _transfer.decode(response.data),
        )

    async def set_visibility(
        self, skill_id: str, *, visibility: Visibility | str, options: RequestOptions | None = None
    ) -> RawResponse[Skill]:
        """See `AsyncSkillsResource.set_visibility`."""
        response = await self._sender.send(
            _set_visibility.request(skill_id, visibility=visibility, options=options)
        )
        return RawResponse(
            response.status,
            response.headers,
            response.messages,
            _set_visibility.decode(response.data),
        )
