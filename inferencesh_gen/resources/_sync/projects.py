# Generated from inferencesh_gen/resources/_async/projects.py, do not edit.
# Generated from openapi/ by `python -m generator`. Do not edit.
"""``client.projects``: Folders for agents, apps and flows."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Any

from ...api.projects import create as _create
from ...api.projects import delete as _delete
from ...api.projects import get as _get
from ...api.projects import index as _index
from ...api.projects import list as _list
from ...api.projects import replace as _replace
from ...api.projects import update as _update
from ...runtime.http import RawResponse, RequestOptions
from .base import Resource
from .page import Page

if TYPE_CHECKING:
    from ...models import Filter, Project, ProjectList, ProjectType, SearchRequest, SortOrder


class ProjectsResource(Resource):
    """Folders for agents, apps and flows."""

    @cached_property
    def with_raw_response(self) -> ProjectsRaw:
        """The same operations, answering with status, headers and messages beside the data."""
        return ProjectsRaw(self._sender)

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
    ) -> Page[Project]:
        """List projects by query parameters.

        The same answer as `projects_list`, from a GET.

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

    def create(self, *, name: str, type: ProjectType | str, options: RequestOptions | None = None) -> Project:
        """Create a project.

        Creates an empty folder.

        Args:
            name:
            type: What a folder holds.
            options: Settings of this call alone, over those of the client.
        """
        response = self._sender.send(_create.request(name=name, type=type, options=options))
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
    ) -> Page[Project]:
        """List projects.

        Projects the caller may see, newest first.

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

    def get(self, project_id: str, *, options: RequestOptions | None = None) -> Project:
        """Get a project.

        The project with the folders within it.

        Args:
            project_id: Id of the project.
            options: Settings of this call alone, over those of the client.
        """
        response = self._sender.send(_get.request(project_id, options=options))
        return _get.decode(response.data)

    def replace(self, project_id: str, *, name: str, options: RequestOptions | None = None) -> Project:
        """Write a project anew.

        Writes every writable field: absent ones are emptied.

        Args:
            project_id: Id of the project.
            name:
            options: Settings of this call alone, over those of the client.
        """
        response = self._sender.send(_replace.request(project_id, name=name, options=options))
        return _replace.decode(response.data)

    def delete(self, project_id: str, *, options: RequestOptions | None = None) -> None:
        """Delete a project.

        Deletes the folder. What becomes of its content is not documented.

        Args:
            project_id: Id of the project.
            options: Settings of this call alone, over those of the client.
        """
        self._sender.send(_delete.request(project_id, options=options))

    def update(self, project_id: str, *, name: str, options: RequestOptions | None = None) -> Project:
        """Change a project.

        Writes the given fields and leaves the others alone. Older servers answer 405; use `projects_replace`
        there.

        Args:
            project_id: Id of the project.
            name:
            options: Settings of this call alone, over those of the client.
        """
        response = self._sender.send(_update.request(project_id, name=name, options=options))
        return _update.decode(response.data)


class ProjectsRaw(Resource):
    """The operations of `ProjectsResource`, answering with status, headers and messages beside the data."""

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
    ) -> RawResponse[ProjectList]:
        """See `ProjectsResource.index`."""
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
        self, *, name: str, type: ProjectType | str, options: RequestOptions | None = None
    ) -> RawResponse[Project]:
        """See `ProjectsResource.create`."""
        response = self._sender.send(_create.request(name=name, type=type, options=options))
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
    ) -> RawResponse[ProjectList]:
        """See `ProjectsResource.list`."""
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

    def get(self, project_id: str, *, options: RequestOptions | None = None) -> RawResponse[Project]:
        """See `ProjectsResource.get`."""
        response = self._sender.send(_get.request(project_id, options=options))
        return RawResponse(
            response.status,
            response.headers,
            response.messages,
            _get.decode(response.data),
        )

    def replace(
        self, project_id: str, *, name: str, options: RequestOptions | None = None
    ) -> RawResponse[Project]:
        """See `ProjectsResource.replace`."""
        response = self._sender.send(_replace.request(project_id, name=name, options=options))
        return RawResponse(
            response.status,
            response.headers,
            response.messages,
            _replace.decode(response.data),
        )

    def delete(self, project_id: str, *, options: RequestOptions | None = None) -> RawResponse[None]:
        """See `ProjectsResource.delete`."""
        response = self._sender.send(_delete.request(project_id, options=options))
        return RawResponse(
            response.status,
            response.headers,
            response.messages,
            None,
        )

    def update(
        self, project_id: str, *, name: str, options: RequestOptions | None = None
    ) -> RawResponse[Project]:
        """See `ProjectsResource.update`."""
        response = self._sender.send(_update.request(project_id, name=name, options=options))
        return RawResponse(
            response.status,
            response.headers,
            response.messages,
            _update.decode(response.data),
        )
