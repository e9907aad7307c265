# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..runtime import codecs
from ..runtime.model import Field, Model

if TYPE_CHECKING:
    from .auth_method_api_key_in import AuthMethodAPIKeyIn
    from .auth_method_app_key import AuthMethodAppKey
    from .auth_method_capability import AuthMethodCapability
    from .auth_method_client_auth import AuthMethodClientAuth
    from .auth_method_flow import AuthMethodFlow
    from .auth_method_http_scheme import AuthMethodHTTPScheme
    from .auth_method_kind import AuthMethodKind
    from .auth_method_lookup import AuthMethodLookup
    from .auth_method_refresh import AuthMethodRefresh
    from .auth_method_revoke import AuthMethodRevoke
    from .auth_method_token_request import AuthMethodTokenRequest
    from .secret_field import SecretField


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False)
class AuthMethod(Model):
    """How to get and use the authorization of a provider. Which fields matter depends on `kind`."""

    kind: AuthMethodKind | None = None
    name: str | None = None
    profile: str | None = None
    identifier: str | None = None
    account_id: str | None = None
    env: dict[str, str] | None = None
    metadata: dict[str, str] | None = None
    fields: list[SecretField] | None = None
    """What the person has to enter."""
    headers: dict[str, str] | None = None
    """Headers sent with every call."""
    capabilities: list[AuthMethodCapability] | None = None
    """Parts of the provider."""
    flow: AuthMethodFlow | None = None
    """OAuth flow."""
    issuer: str | None = None
    """OAuth issuer; discovery fills in the endpoints."""
    authorization_endpoint: str | None = None
    token_endpoint: str | None = None
    revocation_endpoint: str | None = None
    userinfo_url: str | None = None
    """Where to read who connected."""
    userinfo_url_path: str | None = None
    scopes: list[str] | None = None
    """Scopes that can be asked for."""
    required_scopes: list[str] | None = None
    """Scopes that are always asked for."""
    scope_param: str | None = None
    """Parameter that carries the scopes, `scope` when absent."""
    scope_separator: str | None = None
    """What stands between scopes, a space when absent."""
    scope_aliases: dict[str, str] | None = None
    """Scopes by the names that apps use."""
    omit_scope_param: bool | None = None
    """Send no scopes at all."""
    client_auth: AuthMethodClientAuth | None = None
    """How the client proves itself at the token endpoint."""
    client_id_param: str | None = None
    """Parameter that carries the client id."""
    token_request: AuthMethodTokenRequest | None = None
    """Format of token requests."""
    refresh: AuthMethodRefresh | None = None
    """When access tokens are renewed."""
    pkce: bool | None = None
    """Use a code verifier."""
    callback: str | None = None
    """Path of the redirect."""
    resource: str | None = None
    """Resource indicator."""
    extra_authorize_params: dict[str, str] | None = None
    """Further parameters of the authorization request."""
    add_scopes_params: dict[str, str] | None = None
    """Parameters sent when scopes are added."""
    incremental_add_scopes: bool | None = None
    """Added scopes come on top of the granted ones."""
    another_account_params: dict[str, str] | None = None
    """Parameters sent to connect one more account."""
    account_hint_param: str | None = None
    """Parameter that carries the account to choose."""
    authorization_response_iss_parameter_supported: bool | None = None
    """The redirect carries the issuer, to be checked."""
    revoke: AuthMethodRevoke | None = None
    """How to withdraw the authorization."""
    app_keys: list[AuthMethodAppKey] | None = None
    lookups: list[AuthMethodLookup] | None = None
    """Calls that read facts once connected."""
    in_: AuthMethodAPIKeyIn | None = None
    """Where an API key is sent."""
    param_name: str | None = None
    """Header or query parameter that carries it."""
    value_prefix: str | None = None
    """What stands before it."""
    scheme: AuthMethodHTTPScheme | None = None
    """Scheme of HTTP authentication."""
    bearer_format: str | None = None
    """Hint on the format of the token."""
    identity_hook: str | None = None
    """Server code that finds the identity."""
    token_response_hook: str | None = None
    """Server code that reads the token response."""
    vars_hook: str | None = None
    """Server code that fills in variables."""

    _fields: ClassVar[Mapping[str, Field]] = {
        "kind": Field("kind", codecs.Enum("AuthMethodKind")),
        "name": Field("name", codecs.scalar),
        "profile": Field("profile", codecs.scalar),
        "identifier": Field("identifier", codecs.scalar),
        "account_id": Field("account_id", codecs.scalar),
        "env": Field("env", codecs.plain_map),
        "metadata": Field("metadata", codecs.plain_map),
        "fields": Field("fields", codecs.Array(codecs.Object("SecretField"))),
        "headers": Field("headers", codecs.plain_map),
        "capabilities": Field("capabilities", codecs.Array(codecs.Object("AuthMethodCapability"))),
        "flow": Field("flow", codecs.Enum("AuthMethodFlow")),
        "issuer": Field("issuer", codecs.scalar),
        "authorization_endpoint": Field("authorization_endpoint", codecs.scalar),
        "token_endpoint": Field("token_endpoint", codecs.scalar),
        "revocation_endpoint": Field("revocation_endpoint", codecs.scalar),
        "userinfo_url": Field("userinfo_url", codecs.scalar),
        "userinfo_url_path": Field("userinfo_url_path", codecs.scalar),
        "scopes": Field("scopes", codecs.plain_array),
        "required_scopes": Field("required_scopes", codecs.plain_array),
        "scope_param": Field("scope_param", codecs.scalar),
        "scope_separator": Field("scope_separator", codecs.scalar),
        "scope_aliases": Field("scope_aliases", codecs.plain_map),
        "omit_scope_param": Field("omit_scope_param", codecs.scalar),
        "client_auth": Field("client_auth", codecs.Enum("AuthMethodClientAuth")),
        "client_id_param": Field("client_id_param", codecs.scalar),
        "token_request": Field("token_request", codecs.Enum("AuthMethodTokenRequest")),
        "refresh": Field("refresh", codecs.Enum("AuthMethodRefresh")),
        "pkce": Field("pkce", codecs.scalar),
        "callback": Field("callback", codecs.scalar),
        "resource": Field("resource", codecs.scalar),
        "extra_authorize_params": Field("extra_authorize_params", codecs.plain_map),
        "add_scopes_params": Field("add_scopes_params", codecs.plain_map),
        "incremental_add_scopes": Field("incremental_add_scopes", codecs.scalar),
        "another_account_params": Field("another_account_params", codecs.plain_map),
        "account_hint_param": Field("account_hint_param", codecs.scalar),
        "authorization_response_iss_parameter_supported": Field(
            "authorization_response_iss_parameter_supported", codecs.scalar
        ),
        "revoke": Field("revoke", codecs.Object("AuthMethodRevoke")),
        "app_keys": Field("app_keys", codecs.Array(codecs.Object("AuthMethodAppKey"))),
        "lookups": Field("lookups", codecs.Array(codecs.Object("AuthMethodLookup"))),
        "in_": Field("in", codecs.Enum("AuthMethodAPIKeyIn")),
        "param_name": Field("param_name", codecs.scalar),
        "value_prefix": Field("value_prefix", codecs.scalar),
        "scheme": Field("scheme", codecs.Enum("AuthMethodHTTPScheme")),
        "bearer_format": Field("bearer_format", codecs.scalar),
        "identity_hook": Field("identity_hook", codecs.scalar),
        "token_response_hook": Field("token_response_hook", codecs.scalar),
        "vars_hook": Field("vars_hook", codecs.scalar),
    }
