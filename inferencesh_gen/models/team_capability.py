# Generated from openapi/ by `python -m generator`. Do not edit.
from ..runtime.enums import OpenStrEnum


class TeamCapability(OpenStrEnum):
    """Something a member may do in a team."""

    EDIT_PROFILE = "edit_profile"
    MANAGE_MEMBERS = "manage_members"
    MANAGE_ADMINS = "manage_admins"
    VIEW_MEMBERS = "view_members"
    MANAGE_KEYS = "manage_keys"
    CREATE_KEYS = "create_keys"
    MANAGE_VAULT = "manage_vault"
    VIEW_BILLING = "view_billing"
    MANAGE_BILLING = "manage_billing"
    VIEW_POLICY = "view_policy"
    MANAGE_POLICY = "manage_policy"
    MANAGE_ORG = "manage_org"
    MANAGE_SSO = "manage_sso"
    ARCHIVE = "archive"
    CREATE_TEAM = "create_team"
    CREATE_ORG = "create_org"
    CONNECT_ORG_CREDENTIAL = "connect_org_credential"
    CONNECT_PLATFORM_CREDENTIAL = "connect_platform_credential"
