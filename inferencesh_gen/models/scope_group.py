# Generated from openapi/ by `python -m generator`. Do not edit.
from ..runtime.enums import OpenStrEnum


class ScopeGroup(OpenStrEnum):
    """A family of resources that scopes speak of."""

    AGENTS = "agents"
    APPS = "apps"
    CONVERSATIONS = "conversations"
    FILES = "files"
    DATASTORES = "datastores"
    FLOWS = "flows"
    PROJECTS = "projects"
    TEAMS = "teams"
    BILLING = "billing"
    SECRETS = "secrets"
    CREDENTIALS = "credentials"
    ENGINES = "engines"
    REMOTES = "remotes"
    APIKEYS = "apikeys"
    KNOWLEDGE = "knowledge"
    ARTIFACTS = "artifacts"
    USER = "user"
    SETTINGS = "settings"
    APPROVALS = "approvals"
    ADMIN = "admin"
    STORE = "store"
    CONTENT = "content"
