"""Credentials of providers. The emulator knows no provider, so every account can be connected to it."""

import secrets
from collections.abc import Iterator
from typing import Any

from ..handling import Call, Handler
from ..records import Record
from ..state import State

_AUTHORIZE_URL = "https://provider.example.com/authorize"


async def connect(state: State, call: Call) -> Any:
    """Connect at once by a key; send everyone else to the provider first."""
    if call.body.get("api_key"):
        return {"credential": _connected(state, call)}
    nonce = secrets.token_hex(8)
    return {"auth_url": f"{_AUTHORIZE_URL}?state={nonce}", "state": nonce}


async def complete_oauth(state: State, call: Call) -> Any:
    """Any code will do."""
    return _connected(state, call)


async def disconnect(state: State, call: Call) -> None:
    credentials = state.collections["credentials"]
    credentials.delete(credentials.get(call.parameters["provider"]))


async def update_scopes(state: State, call: Call) -> Any:
    credentials = state.collections["credentials"]
    credential = credentials.get(call.parameters["provider"])
    return {"credential": credentials.update(credential, {"scopes": call.body["scopes"]})}


async def check(state: State, call: Call) -> Any:
    errors = [*_missing_secrets(state, call.body), *_missing_credentials(state, call.body)]
    return {"satisfied": not errors, "errors": errors}


async def list_configs(state: State, _: Call) -> Any:
    return [state.spec.example("CredentialConfig")]


def _connected(state: State, call: Call) -> Record:
    """The credential of a provider, new or renewed."""
    credentials = state.collections["credentials"]
    fields = call.fields | {"status": "connected", "scope": call.fields.get("connection_scope") or "user"}
    existing = credentials.table.find(provider=call.body["provider"])
    if existing:
        return credentials.update(existing, fields)
    return credentials.create(fields | {"display_name": call.body["provider"], "is_primary": True})


def _missing_secrets(state: State, body: Record) -> Iterator[Record]:
    wanted: list[Record] = body.get("secrets") or []
    for secret in wanted:
        key = secret["key"]
        if not secret.get("optional") and not state.collections["secrets"].table.find(key=key):
            action = {"type": "add_secret"}
            yield {"type": "secret", "key": key, "message": f"the secret {key} is missing", "action": action}


def _missing_credentials(state: State, body: Record) -> Iterator[Record]:
    wanted: list[Record] = body.get("credentials") or body.get("integrations") or []
    for credential in wanted:
        provider: str = credential.get("slug") or (credential.get("key") or "").partition(".")[0]
        found = state.collections["credentials"].table.find(provider=provider)
        if not credential.get("optional") and not found:
            action = {"type": "connect", "provider": provider}
            message = f"{provider} is not connected"
            yield {"type": "credential", "key": provider, "message": message, "action": action}


HANDLERS: dict[str, Handler] = {
    "credentials_connect": connect,
    "credentials_complete_oauth": complete_oauth,
    "credentials_disconnect": disconnect,
    "credentials_update_scopes": update_scopes,
    "credentials_check": check,
    "credentials_list_available": list_configs,
    "credentials_list_configs": list_configs,
}
