"""What operations do that the general behaviours do not cover, one module for each group of them."""

from ..handling import Handler
from . import (
    account,
    agents,
    api_keys,
    apps,
    artifacts,
    chats,
    credentials,
    engines,
    files,
    flow_runs,
    flows,
    knowledge,
    mcp_servers,
    search,
    secrets,
    sockets,
    store,
    task_reports,
    tasks,
    teams,
    tools,
    triggers,
)

_MODULES = (
    account,
    agents,
    api_keys,
    apps,
    artifacts,
    chats,
    credentials,
    engines,
    files,
    flow_runs,
    flows,
    knowledge,
    mcp_servers,
    search,
    secrets,
    sockets,
    store,
    task_reports,
    tasks,
    teams,
    tools,
    triggers,
)

HANDLERS: dict[str, Handler] = dict(item for module in _MODULES for item in module.HANDLERS.items())
"""By operationId."""
