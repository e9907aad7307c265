# Generated from openapi/ by `python -m generator`. Do not edit.
from ..runtime.enums import OpenStrEnum


class CredentialType(OpenStrEnum):
    """How an account is connected; `wif` is workload identity federation."""

    OAUTH = "oauth"
    API_KEY = "api_key"
    SERVICE_ACCOUNT = "service_account"
    WIF = "wif"
