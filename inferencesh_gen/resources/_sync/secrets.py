# Generated from inferencesh_gen/resources/_async/secrets.py, do not edit.
# Generated from openapi/ by `python -m generator`. Do not edit.
"""``client.secrets``: Values that apps and tools get at run time."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Any

from ...api.secrets import create as _create
from ...api.secrets import delete as _delete
from ...api.secrets import get as _get
from ...api.secrets import index as _index
from ...api.secrets import list as _list
from ...api.secrets import reveal as _reveal
from ...api.secrets import set_provider as _set_provider
from ...api.secrets import update as _update
from ...runtime.http import RawResponse, RequestOptions
from .base import Resource
from .page import Page

if TYPE_CHECKING:
    from ...models import (
        CredentialScope,
        Filter,
        RevealedSecret,
        SearchRequest,
        Secret,
        SecretDeleteResult,
        SecretList,
        SortOrder,
    )


class SecretsResource(Resource):
    """Values that apps and tools get at run time."""

    @cached_property
    def with_raw_response(self) -> SecretsRaw:
        """The same operations, answering with status, headers and messages beside the data."""
        return SecretsRaw(self._sender)

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
    ) -> Page[Secret]:
        """List secrets by query parameters.

        The same answer as `secrets_list`, from a GET.

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
        key: str,
        value: str,
        description: str | None = None,
        provider: str | None = None,
        connection_scope: CredentialScope | str | None = None,
        provider_name: str | None = None,
        provider_website: str | None = None,
        label: str | None = None,
        options: RequestOptions | None = None,
    ) -> Secret:
        """Store a secret.

        Stores a value under a name that the team has not used.

        Args:
            key: Name that apps ask for.
            value: The secret itself.
            description: What it is for.
            provider: Key of the provider it is for.
            connection_scope: Whose account it is.
            provider_name: Name of a provider the platform does not know, for people.
            provider_website: Where that provider is found.
            label: Which of several accounts it is, for people.
            options: Settings of this call alone, over those of the client.
        """
        response = self._sender.send(
            _create.request(
                key=key,
                value=value,
                description=description,
                provider=provider,
                connection_scope=connection_scope,
                provider_name=provider_name,
                provider_website=provider_website,
                label=label,
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
    ) -> Page[Secret]:
        """List secrets.

        Secrets of the team, without their values.

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

    def get(self, key: str, *, options: RequestOptions | None = None) -> Secret:
        """Get a secret.

        The secret without its value.

        Args:
            key: Name of the secret.
            options: Settings of this call alone, over those of the client.
        """
        response = self._sender.send(_get.request(key, options=options))
        return _get.decode(response.data)

    def update(
        self, key: str, *, value: str, description: str | None = None, options: RequestOptions | None = None
    ) -> Secret:
        """Change a secret.

        Writes a new value under the same name.

        Args:
            key: Name of the secret.
            value: The secret itself.
            description: What it is for.
            options: Settings of this call alone, over those of the client.
        """
        response = self._sender.send(
            _update.request(key, value=value, description=description, options=options)
        )
        return _update.decode(response.data)

    def delete(self, key: str, *, options: RequestOptions | None = None) -> SecretDeleteResult | None:
        """Delete a secret.

        Deletes the value and its name.

        Args:
            key: Name of the secret.
            options: Settings of this call alone, over those of the client.
        """
        response = self._sender.send(_delete.request(key, options=options))
        return _delete.decode(response.data)

    def set_provider(
        self,
        key: str,
        *,
        provider: str,
        connection_scope: CredentialScope | str | None = None,
        provider_name: str | None = None,
        provider_website: str | None = None,
        label: str | None = None,
        options: RequestOptions | None = None,
    ) -> Secret:
        """Set the provider of a secret.

        Says which provider the secret is for, so that what needs it finds it.

        Args:
            key: Name of the secret.
            provider: Key of the provider.
            connection_scope: Whose account it is.
            provider_name: Name of a provider the platform does not know, for people.
            provider_website: Where that provider is found.
            label: Which of several accounts it is, for people.
            options: Settings of this call alone, over those of the client.
        """
        response = self._sender.send(
            _set_provider.request(
                key,
                provider=provider,
                connection_scope=connection_scope,
                provider_name=provider_name,
                provider_website=provider_website,
                label=label,
                options=options,
            )
        )
        return _set_provider.decode(response.data)

    def reveal(self, key: str, *, options: RequestOptions | None = None) -> RevealedSecret:
        """Reveal a secret.

        Answers the value in the clear. Only admins may, and each time is recorded.

        Args:
            key: Name of the secret.
            options: Settings of this call alone, over those of the client.
        """
        response = self._sender.send(_reveal.request(key, options=options))
        return _reveal.decode(response.data)


class SecretsRaw(Resource):
    """The operations of `SecretsResource`, answering with status, headers and messages beside the data."""

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
    ) -> RawResponse[SecretList]:
        """See `SecretsResource.index`."""
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
        key: str,
        value: str,
        description: str | None = None,
        provider: str | None = None,
        connection_scope: CredentialScope | str | None = None,
        provider_name: str | None = None,
        provider_website: str | None = None,
        label: str | None = None,
        options: RequestOptions | None = None,
    ) -> RawResponse[Secret]:
        """See `SecretsResource.create`."""
        response = self._sender.send(
            _create.request(
                key=key,
                value=value,
                description=description,
                provider=provider,
                connection_scope=connection_scope,
                provider_name=provider_name,
                provider_website=provider_website,
                label=label,
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
    ) -> RawResponse[SecretList]:
        """See `SecretsResource.list`."""
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

    def get(self, key: str, *, options: RequestOptions | None = None) -> RawResponse[Secret]:
        """See `SecretsResource.get`."""
        response = self._sender.send(_get.request(key, options=options))
        return RawResponse(
            response.status,
            response.headers,
            response.messages,
            _get.decode(response.data),
        )

    def update(
        self, key: str, *, value: str, description: str | None = None, options: RequestOptions | None = None
    ) -> RawResponse[Secret]:
        """See `SecretsResource.update`."""
        response = self._sender.send(
            _update.request(key, value=value, description=description, options=options)
        )
        return RawResponse(
            response.status,
            response.headers,
            response.messages,
            _update.decode(response.data),
        )

    def delete(
        self, key: str, *, options: RequestOptions | None = None
    ) -> RawResponse[SecretDeleteResult | None]:
        """See `SecretsResource.delete`."""
        response = self._sender.send(_delete.request(key, options=options))
        return RawResponse(
            response.status,
            response.headers,
            response.messages,
            _delete.decode(response.data),
        )

    def set_provider(
        self,
        key: str,
        *,
        provider: str,
        connection_scope: CredentialScope | str | None = None,
        provider_name: str | None = None,
        provider_website: str | None = None,
        label: str | None = None,
        options: RequestOptions | None = None,
    ) -> RawResponse[Secret]:
        """See `SecretsResource.set_provider`."""
        response = self._sender.send(
            _set_provider.request(
                key,
                provider=provider,
                connection_scope=connection_scope,
                provider_name=provider_name,
                provider_website=provider_website,
                label=label,
                options=options,
            )
        )
        return RawResponse(
            response.status,
            response.headers,
            response.messages,
            _set_provider.decode(response.data),
        )

    def reveal(self, key: str, *, options: RequestOptions | None = None) -> RawResponse[RevealedSecret]:
        """See `SecretsResource.reveal`."""
        response = self._sender.send(_reveal.request(key, options=options))
        return RawResponse(
            response.status,
            response.headers,
            response.messages,
            _reveal.decode(response.data),
        )
