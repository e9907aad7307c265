# Generated from openapi/ by `python -m generator`. Do not edit.
from ..runtime.enums import OpenStrEnum


class EntitlementResource(OpenStrEnum):
    """What a plan counts or switches on."""

    API_KEYS = "api_keys"
    CONNECTORS = "connectors"
    KNOWLEDGE_BASES = "knowledge_bases"
    STORAGE_MB = "storage_mb"
    CONCURRENCY = "concurrency"
    RATE_PER_MIN = "rate_per_min"
    SEATS = "seats"
    TRIGGERS = "triggers"
    RETENTION_DAYS = "retention_days"
    PRIVATE_APPS = "private_apps"
    TASK_EXECUTIONS = "task_executions"
    FEATURE_BYOK = "feature:byok"
    FEATURE_SEEDANCE = "feature:seedance"
    FEATURE_MARKETPLACE_PUBLISH = "feature:marketplace_publish"
    FEATURE_FORMS = "feature:forms"
    FEATURE_SCOPES = "feature:scopes"
    FEATURE_WEBHOOKS = "feature:webhooks"
    FEATURE_TEAM_BILLING = "feature:team_billing"
    FEATURE_AUTO_RECHARGE = "feature:auto_recharge"
    FEATURE_INVOICES = "feature:invoices"
    FEATURE_PUBLISH_APPS = "feature:publish_apps"
