# Generated from inferencesh_gen/resources/_async/store.py, do not edit.
# Generated from openapi/ by `python -m generator`. Do not edit.
"""``client.store``: The public catalogue of apps and skills, and what runs cost."""

from __future__ import annotations

import builtins
from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Any

from ...api.store import estimate as _estimate
from ...api.store import get_app as _get_app
from ...api.store import get_pricing as _get_pricing
from ...api.store import get_skill as _get_skill
from ...api.store import index_apps as _index_apps
from ...api.store import index_skills as _index_skills
from ...api.store import list_apps as _list_apps
from ...api.store import list_categories as _list_categories
from ...api.store import list_skills as _list_skills
from ...api.store import list_tags as _list_tags
from ...runtime.http import RawResponse, RequestOptions
from .base import Resource
from .page import Page

if TYPE_CHECKING:
    from ...models import (
        AppPricing,
        AppStoreListing,
        EstimateCostResponse,
        Filter,
        PublicAppStore,
        PublicAppStoreList,
        PublicSkillStore,
        PublicSkillStoreList,
        SearchRequest,
        SkillStoreListing,
        SortOrder,
        StoreCategory,
        StoreTag,
    )


class StoreResource(Resource):
    """The public catalogue of apps and skills, and what runs cost."""

    @cached_property
    def with_raw_response(self) -> StoreRaw:
        """The same operations, answering with status, headers and messages beside the data."""
        return StoreRaw(self._sender)

    def index_apps(
        self,
        *,
        cursor: str | None = None,
        limit: int | None = None,
        direction: str | None = None,
        filters: str | None = None,
        sort: str | None = None,
        search: str | None = None,
        options: RequestOptions | None = None,
    ) -> Page[PublicAppStore]:
        """List the apps of the store by query parameters.

        The same answer as `store_list_apps`, from a GET.

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
        request = _index_apps.request(
            cursor=cursor,
            limit=limit,
            direction=direction,
            filters=filters,
            sort=sort,
            search=search,
            options=options,
        )
        return Page.fetch(self._sender, request, _index_apps.decode)

    def list_apps(
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
    ) -> Page[PublicAppStore]:
        """List the apps of the store.

        Apps that everybody may run, without retired ones, in pages of 10 unless `limit` says otherwise.

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
        request = _list_apps.request(
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
        return Page.fetch(self._sender, request, _list_apps.decode)

    def get_app(self, app_id: str, *, options: RequestOptions | None = None) -> AppStoreListing:
        """Get the store's entry of an app.

        How the store lists the app and which workers may run it. The app itself is in `apps_get`.

        Args:
            app_id: Id of the app.
            options: Settings of this call alone, over those of the client.
        """
        response = self._sender.send(_get_app.request(app_id, options=options))
        return _get_app.decode(response.data)

    def get_pricing(self, app_id: str, *, options: RequestOptions | None = None) -> AppPricing:
        """Get the prices of an app.

        What a run of the app costs, as prices and formulas, and in words.

        Args:
            app_id: Id of the app.
            options: Settings of this call alone, over those of the client.
        """
        response = self._sender.send(_get_pricing.request(app_id, options=options))
        return _get_pricing.decode(response.data)

    def estimate(
        self, app_id: str, *, input: Any, function: str | None = None, options: RequestOptions | None = None
    ) -> EstimateCostResponse:
        """Estimate the cost of a run.

        What a run of the app with this input would cost. Nothing runs and nothing is billed.

        Args:
            app_id: Id of the app.
            input: Input of the function, as for a run.
            function: Function that would run; found as for a run when absent.
            options: Settings of this call alone, over those of the client.
        """
        response = self._sender.send(
            _estimate.request(app_id, input=input, function=function, options=options)
        )
        return _estimate.decode(response.data)

    def index_skills(
        self,
        *,
        cursor: str | None = None,
        limit: int | None = None,
        direction: str | None = None,
        filters: str | None = None,
        sort: str | None = None,
        search: str | None = None,
        options: RequestOptions | None = None,
    ) -> Page[PublicSkillStore]:
        """List the skills of the store by query parameters.

        The same answer as `store_list_skills`, from a GET.

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
        request = _index_skills.request(
            cursor=cursor,
            limit=limit,
            direction=direction,
            filters=filters,
            sort=sort,
            search=search,
            options=options,
        )
        return Page.fetch(self._sender, request, _index_skills.decode)

    def list_skills(
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
    ) -> Page[PublicSkillStore]:
        """List the skills of the store.

        Skills that everybody may use, in pages.

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
        request = _list_skills.request(
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
        return Page.fetch(self._sender, request, _list_skills.decode)

    def get_skill(self, skill_id: str, *, options: RequestOptions | None = None) -> SkillStoreListing:
        """Get the store's entry of a skill.

        How the store lists the skill. The skill itself is in `skills_get`.

        Args:
            skill_id: Id of the skill.
            options: Settings of this call alone, over those of the client.
        """
        response = self._sender.send(_get_skill.request(skill_id, options=options))
        return _get_skill.decode(response.data)

    def list_categories(self, *, options: RequestOptions | None = None) -> builtins.list[StoreCategory]:
        """List the categories of the store.

        All categories with the number of apps in each, in one answer without pages.

        Args:
            options: Settings of this call alone, over those of the client.
        """
        response = self._sender.send(_list_categories.request(options=options))
        return _list_categories.decode(response.data)

    def list_tags(self, *, options: RequestOptions | None = None) -> builtins.list[StoreTag]:
        """List the tags of the store.

        All tags with the number of apps that have each, in one answer without pages.

        Args:
            options: Settings of this call alone, over those of the client.
        """
        response = self._sender.send(_list_tags.request(options=options))
        return _list_tags.decode(response.data)


class StoreRaw(Resource):
    """The operations of `StoreResource`, answering with status, headers and messages beside the data."""

    def index_apps(
        self,
        *,
        cursor: str | None = None,
        limit: int | None = None,
        direction: str | None = None,
        filters: str | None = None,
        sort: str | None = None,
        search: str | None = None,
        options: RequestOptions | None = None,
    ) -> RawResponse[PublicAppStoreList]:
        """See `StoreResource.index_apps`."""
        response = self._sender.send(
            _index_apps.request(
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
            _index_apps.decode(response.data),
        )

    def list_apps(
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
    ) -> RawResponse[PublicAppStoreList]:
        """See `StoreResource.list_apps`."""
        response = self._sender.send(
            _list_apps.request(
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
            _list_apps.decode(response.data),
        )

    def get_app(self, app_id: str, *, options: RequestOptions | None = None) -> RawResponse[AppStoreListing]:
        """See `StoreResource.get_app`."""
        response = self._sender.send(_get_app.request(app_id, options=options))
        return RawResponse(
            response.status,
            response.headers,
            response.messages,
            _get_app.decode(response.data),
        )

    def get_pricing(self, app_id: str, *, options: RequestOptions | None = None) -> RawResponse[AppPricing]:
        """See `StoreResource.get_pricing`."""
        response = self._sender.send(_get_pricing.request(app_id, options=options))
        return RawResponse(
            response.status,
            response.headers,
            response.messages,
            _get_pricing.decode(response.data),
        )

    def estimate(
        self, app_id: str, *, input: Any, function: str | None = None, options: RequestOptions | None = None
    ) -> RawResponse[EstimateCostResponse]:
        """See `StoreResource.estimate`."""
        response = self._sender.send(
            _estimate.request(app_id, input=input, function=function, options=options)
        )
        return RawResponse(
            response.status,
            response.headers,
            response.messages,
            _estimate.decode(response.data),
        )

    def index_skills(
        self,
        *,
        cursor: str | None = None,
        limit: int | None = None,
        direction: str | None = None,
        filters: str | None = None,
        sort: str | None = None,
        search: str | None = None,
        options: RequestOptions | None = None,
    ) -> RawResponse[PublicSkillStoreList]:
        """See `StoreResource.index_skills`."""
        response = self._sender.send(
            _index_skills.request(
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
            _index_skills.decode(response.data),
        )

    def list_skills(
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
    ) -> RawResponse[PublicSkillStoreList]:
        """See `StoreResource.list_skills`."""
        response = self._sender.send(
            _list_skills.request(
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
            _list_skills.decode(response.data),
        )

    def get_skill(
        self, skill_id: str, *, options: RequestOptions | None = None
    ) -> RawResponse[SkillStoreListing]:
        """See `StoreResource.get_skill`."""
        response = self._sender.send(_get_skill.request(skill_id, options=options))
        return RawResponse(
            response.status,
            response.headers,
            response.messages,
            _get_skill.decode(response.data),
        )

    def list_categories(
        self, *, options: RequestOptions | None = None
    ) -> RawResponse[builtins.list[StoreCategory]]:
        """See `StoreResource.list_categories`."""
        response = self._sender.send(_list_categories.request(options=options))
        return RawResponse(
            response.status,
            response.headers,
            response.messages,
            _list_categories.decode(response.data),
        )

    def list_tags(self, *, options: RequestOptions | None = None) -> RawResponse[builtins.list[StoreTag]]:
        """See `StoreResource.list_tags`."""
        response = self._sender.send(_list_tags.request(options=options))
        return RawResponse(
            response.status,
            response.headers,
            response.messages,
            _list_tags.decode(response.data),
        )
