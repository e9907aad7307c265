# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..runtime import codecs
from ..runtime.model import Field, Model

if TYPE_CHECKING:
    from .knowledge_file import KnowledgeFile


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False)
class SkillPublishRequest(Model):
    """A skill, or a new version of the skill that has this name already."""

    name: str
    """Name within the namespace; it does not change later."""
    namespace: str | None = None
    """Username of the owning team; the caller's when absent."""
    description: str | None = None
    """What it does and when to use it; agents choose by it."""
    category: str | None = None
    """Category in the store."""
    repo_url: str | None = None
    """Repository it comes from."""
    license: str | None = None
    """License it is published under, such as `MIT`."""
    allowed_tools: str | None = None
    """Tools the skill may use."""
    compatibility: str | None = None
    """What it needs to run, for people."""
    instructions: str | None = None
    """What the agent reads first, in Markdown."""
    files: list[KnowledgeFile] | None = None
    """Files the agent may load beside it."""
    metadata: dict[str, str] | None = None
    """Facts for programs."""
    parent_skill_id: str | None = None
    """Skill this one is forked from."""
    parent_version_id: str | None = None
    """Version it is forked from."""
    source_url: str | None = None
    """Page it was taken from."""
    version_notes: str | None = None
    """What changed, for people."""
    disable_model_invocation: bool | None = None
    """Only people load it, never the model by itself."""
    user_invocable: bool | None = None
    """Whether people can load it by name."""
    context: str | None = None
    """Context it runs in, such as one of its own."""

    _fields: ClassVar[Mapping[str, Field]] = {
        "name": Field("name", codecs.scalar, required=True),
        "namespace": Field("namespace", codecs.scalar),
        "description": Field("description", codecs.scalar),
        "category": Field("category", codecs.scalar),
        "repo_url": Field("repo_url", codecs.scalar),
        "license": Field("license", codecs.scalar),
        "allowed_tools": Field("allowed_tools", codecs.scalar),
        "compatibility": Field("compatibility", codecs.scalar),
        "instructions": Field("instructions", codecs.scalar),
        "files": Field("files", codecs.Array(codecs.Object("KnowledgeFile"))),
        "metadata": Field("metadata", codecs.plain_map),
        "parent_skill_id": Field("parent_skill_id", codecs.scalar),
        "parent_version_id": Field("parent_version_id", codecs.scalar),
        "source_url": Field("source_url", codecs.scalar),
        "version_notes": Field("version_notes", codecs.scalar),
        "disable_model_invocation": Field("disable_model_invocation", codecs.scalar),
        "user_invocable": Field("user_invocable", codecs.scalar),
        "context": Field("context", codecs.scalar),
    }
