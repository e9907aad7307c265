# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..runtime import codecs
from ..runtime.model import Field, Model

if TYPE_CHECKING:
    from .app_function import AppFunction
    from .app_resources import AppResources
    from .app_variant import AppVariant
    from .credential_requirement import CredentialRequirement
    from .secret_requirement import SecretRequirement


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False)
class AppVersionInput(Model):
    """What a version of an app is made of: its functions, its needs and where its code is."""

    metadata: Any = None
    """Free facts; a JSON object."""
    repository: str | None = None
    """Where the code is."""
    setup_schema: Any = None
    """JSON Schema of `setup`."""
    input_schema: Any = None
    """JSON Schema of the input of the default function."""
    output_schema: Any = None
    """JSON Schema of the output of the default function."""
    functions: dict[str, AppFunction] | None = None
    """Functions by name."""
    default_function: str | None = None
    """Function that runs when none is named."""
    env: dict[str, str] | None = None
    """Environment variables."""
    kernel: str | None = None
    """Runtime that executes the code."""
    required_secrets: list[SecretRequirement] | None = None
    """Secrets it needs from the caller."""
    required_credentials: list[CredentialRequirement] | None = None
    """Provider accounts it needs from the caller."""
    resources: AppResources | None = None
    variants: dict[str, AppVariant] | None = None
    """Variants by name."""
    required_integrations: list[CredentialRequirement] | None = None

    _fields: ClassVar[Mapping[str, Field]] = {
        "metadata": Field("metadata", codecs.scalar),
        "repository": Field("repository", codecs.scalar),
        "setup_schema": Field("setup_schema", codecs.scalar),
        "input_schema": Field("input_schema", codecs.scalar),
        "output_schema": Field("output_schema", codecs.scalar),
        "functions": Field("functions", codecs.Map(codecs.Object("AppFunction"))),
        "default_function": Field("default_function", codecs.scalar),
        "env": Field("env", codecs.plain_map),
        "kernel": Field("kernel", codecs.scalar),
        "required_secrets": Field("required_secrets", codecs.Array(codecs.Object("SecretRequirement"))),
        "required_credentials": Field(
            "required_credentials", codecs.Array(codecs.Object("CredentialRequirement"))
        ),
        "resources": Field("resources", codecs.Object("AppResources")),
        "variants": Field("variants", codecs.Map(codecs.Object("AppVariant"))),
        "required_integrations": Field(
            "required_integrations", codecs.Array(codecs.Object("CredentialRequirement"))
        ),
    }
