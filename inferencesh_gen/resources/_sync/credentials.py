# Generated from inferencesh_gen/resources/_async/credentials.py, do not edit.
# Generated from openapi/ by `python -m generator`. Do not edit.
"""``client.credentials``: Accounts connected to providers."""

from __future__ import annotations

import builtins
from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Any

from ...api.credentials import capabilities as _capabilities
from ...api.credentials import check as _check
from ...api.credentials import complete_oauth as _complete_oauth
from ...api.credentials import connect as _connect
from ...api.credentials import disconnect as _disconnect
from ...api.credentials import get as _get
from ...api.credentials import index as _index
from ...api.credentials import list as _list
from ...api.credentials import list_available as _list_available
from ...api.credentials import list_configs as _list_configs
from ...api.credentials import update_scopes as _update_scopes
from ...runtime.http import RawResponse, RequestOptions
from .base import Resource
from .page import Page

if TYPE_CHECKING:
    from ...models import (
        CheckRequirementsResponse,
        Credential,
        CredentialConfig,
        CredentialConnectResponse,
        CredentialList,
        CredentialRequirement,
        CredentialScope,
        Filter,
        SearchRequest,
        SecretRequirement,
        SortOrder,
    )


class CredentialsResource(Resource):
    """Accounts connected to providers."""

    @cached_property
    def with_raw_response(self) -> CredentialsRaw:
        """The same operations, answering with status, headers and messages beside the data."""
        return CredentialsRaw(self._sender)

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
    ) -> Page[Credential]:
        """List credentials by query parameters.

        The same answer as `credentials_list`, from a GET.

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

    def connect(
        self,
        *,
        provider: str,
        type: str,
        scopes: Sequence[str] | None = None,
        api_key: str | None = None,
        metadata: Any = None,
        connection_scope: CredentialScope | str | None = None,
        another_account: bool | None = None,
        options: RequestOptions | None = None,
    ) -> CredentialConnectResponse:
        """Connect an account.

        Connects an account by a key, or begins an OAuth authorization: then send a person to `auth_url`, and
        `credentials_complete_oauth` ends it.

        Args:
            provider: Key of the provider.
            type: How to connect, such as `oauth` or `api_key`.
            scopes: Scopes to ask the provider for.
            api_key: Key of the provider, for `api_key`.
            metadata: Further values the provider wants; a JSON object.
            connection_scope: Whose account it is.
            another_account: Connect one more account beside those there are.
            options: Settings of this call alone, over those of the client.
        """
        response = self._sender.send(
            _connect.request(
                provider=provider,
                type=type,
                scopes=scopes,
                api_key=api_key,
                metadata=metadata,
                connection_scope=connection_scope,
                another_account=another_account,
                options=options,
            )
        )
        return _connect.decode(response.data)

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
    ) -> Page[Credential]:
        """List credentials.

        Credentials the caller may use, newest first.

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

    def list_available(self, *, options: RequestOptions | None = None) -> builtins.list[CredentialConfig]:
        """List what can be connected.

        All providers that can be connected now, with the accounts there are.

        Args:
            options: Settings of this call alone, over those of the client.
        """
        response = self._sender.send(_list_available.request(options=options))
        return _list_available.decode(response.data)

    def list_configs(self, *, options: RequestOptions | None = None) -> builtins.list[CredentialConfig]:
        """List the providers.

        All providers with their configuration, the team's own merged in.

        Args:
            options: Settings of this call alone, over those of the client.
        """
        response = self._sender.send(_list_configs.request(options=options))
        return _list_configs.decode(response.data)

    def capabilities(self, *, options: RequestOptions | None = None) -> Any:
        """Get the capabilities of providers.

        What can be authorized at each provider, such as `sheets` at Google.

        Args:
            options: Settings of this call alone, over those of the client.
        """
        response = self._sender.send(_capabilities.request(options=options))
        return _capabilities.decode(response.data)

    def check(
        self,
        *,
        secrets: Sequence[SecretRequirement | Mapping[str, Any]] | None = None,
        credentials: Sequence[CredentialRequirement | Mapping[str, Any]] | None = None,
        integrations: Sequence[CredentialRequirement | Mapping[str, Any]] | None = None,
        options: RequestOptions | None = None,
    ) -> CheckRequirementsResponse:
        """Check requirements.

        Tells which secrets, credentials and scopes are missing, without running anything.

        Args:
            secrets: Secrets that are needed.
            credentials: Provider accounts that are needed.
            integrations: Former name of `credentials`.
            options: Settings of this call alone, over those of the client.
        """
        response = self._sender.send(
            _check.request(
                secrets=secrets, credentials=credentials, integrations=integrations, options=options
            )
        )
        return _check.decode(response.data)

    def complete_oauth(
        self,
        *,
        provider: str,
        type: str,
        code: str,
        state: str,
        code_verifier: str | None = None,
        params: Mapping[str, str] | None = None,
        options: RequestOptions | None = None,
    ) -> Any:
        """Complete an OAuth authorization.

        Exchanges the code that the provider sent back for the credential.

        Args:
            provider: Key of the provider.
            type: How it is connected, `oauth`.
            code: Code from the redirect.
            state: State from the redirect, as it was given out.
            code_verifier: The verifier that was given out.
            params: Other parameters of the redirect.
            options: Settings of this call alone, over those of the client.
        """
        response = self._sender.send(
            _complete_oauth.request(
                provider=provider,
                type=type,
                code=code,
                state=state,
                code_verifier=code_verifier,
                params=params,
                options=options,
            )
        )
        return _complete_oauth.decode(response.data)

    def get(self, provider: str, *, options: RequestOptions | None = None) -> Credential:
        """Get a credential.

        The credential of a provider that would be used for the caller.

        Args:
            provider: Key of the provider.
            options: Settings of this call alone, over those of the client.
        """
        response = self._sender.send(_get.request(provider, options=options))
        return _get.decode(response.data)

    def disconnect(
        self, provider: str, *, identifier: str | None = None, options: RequestOptions | None = None
    ) -> None:
        """Disconnect an account.

        Withdraws the authorization and forgets the account.

        Args:
            provider: Key of the provider.
            identifier: Which of several accounts, by its `account_identifier`.
            options: Settings of this call alone, over those of the client.
        """
        self._sender.send(_disconnect.request(provider, identifier=identifier, options=options))

    def update_scopes(
        self, provider: str, *, scopes: Sequence[str], options: RequestOptions | None = None
    ) -> Any:
        """Change the scopes of a credential.

        Asks the provider for these scopes; a person may have to allow them.

        Args:
            provider: Key of the provider.
            scopes: Scopes in the provider's words.
            options: Settings of this call alone, over those of the client.
        """
        response = self._sender.send(_update_scopes.request(provider, scopes=scopes, options=options))
        return _update_scopes.decode(response.data)


class CredentialsRaw(Resource):
    """The operations of `CredentialsResource`, answering with status, headers and messages beside the data."""

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
    ) -> RawResponse[CredentialList]:
        """See `CredentialsResource.index`."""
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

    def connect(
        self,
        *,
        provider: str,
        type: str,
        scopes: Sequence[str] | None = None,
        api_key: str | None = None,
        metadata: Any = None,
        connection_scope: CredentialScope | str | None = None,
        another_account: bool | None = None,
        options: RequestOptions | None = None,
    ) -> RawResponse[CredentialConnectResponse]:
        """See `CredentialsResource.connect`."""
        response = self._sender.send(
            _connect.request(
                provider=provider,
                type=type,
                scopes=scopes,
                api_key=api_key,
                metadata=metadata,
                connection_scope=connection_scope,
                another_account=another_account,
                options=options,
            )
        )
        return RawResponse(
            response.status,
            response.headers,
            response.messages,
            _connect.decode(response.data),
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
    ) -> RawResponse[CredentialList]:
        """See `CredentialsResource.list`."""
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

    def list_available(
        self, *, options: RequestOptions | None = None
    ) -> RawResponse[builtins.list[CredentialConfig]]:
        """See `CredentialsResource.list_available`."""
        response = self._sender.send(_list_available.request(options=options))
        return RawResponse(
            response.status,
            response.headers,
            response.messages,
            _list_available.decode(response.data),
        )

    def list_configs(
        self, *, options: RequestOptions | None = None
    ) -> RawResponse[builtins.list[CredentialConfig]]:
        """See `CredentialsResource.list_configs`."""
        response = self._sender.send(_list_configs.request(options=options))
        return RawResponse(
            response.status,
            response.headers,
            response.messages,
            _list_configs.decode(response.data),
        )

    def capabilities(self, *, options: RequestOptions | None = None) -> RawResponse[Any]:
        """See `CredentialsResource.capabilities`."""
        response = self._sender.send(_capabilities.request(options=options))
        return RawResponse(
            response.status,
            response.headers,
            response.messages,
            _capabilities.decode(response.data),
        )

    def check(
        self,
        *,
        secrets: Sequence[SecretRequirement | Mapping[str, Any]] | None = None,
        credentials: Sequence[CredentialRequirement | Mapping[str, Any]] | None = None,
        integrations: Sequence[CredentialRequirement | Mapping[str, Any]] | None = None,
        options: RequestOptions | None = None,
    ) -> RawResponse[CheckRequirementsResponse]:
        """See `CredentialsResource.check`."""
        response = self._sender.send(
            _check.request(
                secrets=secrets, credentials=credentials, integrations=integrations, options=options
            )
        )
        return RawResponse(
            response.status,
            response.headers,
            response.messages,
            _check.decode(response.data),
        )

    def complete_oauth(
        self,
        *,
        provider: str,
        type: str,
        code: str,
        state: str,
        code_verifier: str | None = None,
        params: Mapping[str, str] | None = None,
        options: RequestOptions | None = None,
    ) -> RawResponse[Any]:
        """See `CredentialsResource.complete_oauth`."""
        response = self._sender.send(
            _complete_oauth.request(
                provider=provider,
                type=type,
                code=code,
                state=state,
                code_verifier=code_verifier,
                params=params,
                options=options,
            )
        )
        return RawResponse(
            response.status,
            response.headers,
            response.messages,
            _complete_oauth.decode(response.data),
        )

    def get(self, provider: str, *, options: RequestOptions | None = None) -> RawResponse[Credential]:
        """See `CredentialsResource.get`."""
        response = self._sender.send(_get.request(provider, options=options))
        return RawResponse(
            response.status,
            response.headers,
            response.messages,
            _get.decode(response.data),
        )

    def disconnect(
        self, provider: str, *, identifier: str | None = None, options: RequestOptions | None = None
    ) -> RawResponse[None]:
        """See `CredentialsResource.disconnect`."""
        response = self._sender.send(_disconnect.request(provider, identifier=identifier, options=options))
        return RawResponse(
            response.status,
            response.headers,
            response.messages,
            None,
        )

    def update_scopes(
        self, provider: str, *, scopes: Sequence[str], options: RequestOptions | None = None
    ) -> RawResponse[Any]:
        """See `CredentialsResource.update_scopes`."""
        response = self._sender.send(_update_scopes.request(provider, scopes=scopes, options=options))
        return RawResponse(
            response.status,
            response.headers,
            response.messages,
            _update_scopes.decode(response.data),
        )
