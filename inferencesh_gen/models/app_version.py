# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..runtime import codecs
from ..runtime.model import Field, Model

if TYPE_CHECKING:
    from .app_function import AppFunction
    from .app_resources import AppResources
    from .app_sandbox import AppSandbox
    from .app_ui_ref import AppUIRef
    from .app_variant import AppVariant
    from .credential_requirement import CredentialRequirement
    from .deploy_warning import DeployWarning
    from .flow_version import FlowVersion
    from .secret_requirement import SecretRequirement


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False)
class AppVersion(Model):
    """One deployed version of an app: its functions, its needs and where its code is."""

    id: str
    """Lowercase ULID of 26 characters."""
    short_id: str
    """Short form of the id, for people."""
    created_at: datetime.datetime
    updated_at: datetime.datetime
    metadata: Any
    """Free facts; a JSON object."""
    repository: str
    """Where the code is."""
    setup_schema: Any
    """JSON Schema of `setup`."""
    input_schema: Any
    """JSON Schema of the input of the default function."""
    output_schema: Any
    """JSON Schema of the output of the default function."""
    env: dict[str, str]
    """Environment variables."""
    kernel: str
    """Runtime that executes the code."""
    resources: AppResources
    """Hardware that an app needs."""
    deleted_at: datetime.datetime | None = None
    """Set once the object is deleted."""
    ui: AppUIRef | None = None
    """Artifact that serves as user interface of the app."""
    flow_version_id: str | None = None
    """Version of the flow that the app runs, if it is a flow."""
    flow_version: FlowVersion | None = None
    """That version, where the server joins it."""
    functions: dict[str, AppFunction] | None = None
    """Functions by name."""
    default_function: str | None = None
    """Function that runs when none is named."""
    required_secrets: list[SecretRequirement] | None = None
    """Secrets it needs from the caller."""
    required_credentials: list[CredentialRequirement] | None = None
    """Provider accounts it needs from the caller."""
    sandbox: AppSandbox | None = None
    """Rights of its container."""
    checksum: str | None = None
    """Digest of the deployed code."""
    warnings: list[DeployWarning] | None = None
    """What the last deployment complained of."""
    variants: dict[str, AppVariant] | None = None
    """Variants by name."""
    required_integrations: list[CredentialRequirement] | None = None

    _fields: ClassVar[Mapping[str, Field]] = {
        "id": Field("id", codecs.scalar, required=True),
        "short_id": Field("short_id", codecs.scalar, required=True),
        "created_at": Field("created_at", codecs.timestamp, required=True),
        "updated_at": Field("updated_at", codecs.timestamp, required=True),
        "metadata": Field("metadata", codecs.scalar, required=True),
        "repository": Field("repository", codecs.scalar, required=True),
        "setup_schema": Field("setup_schema", codecs.scalar, required=True),
        "input_schema": Field("input_schema", codecs.scalar, required=True),
        "output_schema": Field("output_schema", codecs.scalar, required=True),
        "env": Field("env", codecs.plain_map, required=True),
        "kernel": Field("kernel", codecs.scalar, required=True),
        "resources": Field("resources", codecs.Object("AppResources"), required=True),
        "deleted_at": Field("deleted_at", codecs.timestamp),
        "ui": Field("ui", codecs.Object("AppUIRef")),
        "flow_version_id": Field("flow_version_id", codecs.scalar),
        "flow_version": Field("flow_version", codecs.Object("FlowVersion")),
        "functions": Field("functions", codecs.Map(codecs.Object("AppFunction"))),
        "default_function": Field("default_function", codecs.scalar),
        "required_secrets": Field("required_secrets", codecs.Array(codecs.Object("SecretRequirement"))),
        "required_credentials": Field(
            "required_credentials", codecs.Array(codecs.Object("CredentialRequirement"))
        ),
        "sandbox": Field("sandbox", codecs.Object("AppSandbox")),
        "checksum": Field("checksum", codecs.scalar),
        "warnings": Field("warnings", codecs.Array(codecs.Object("DeployWarning"))),
        "variants": Field("variants", codecs.Map(codecs.Object("AppVariant"))),
        "required_integrations": Field(
            "required_integrations", codecs.Array(codecs.Object("CredentialRequirement"))
        ),
    }
