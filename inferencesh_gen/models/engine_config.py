# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..runtime import codecs
from ..runtime.model import Field, Model

if TYPE_CHECKING:
    from .worker_config import WorkerConfig


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False)
class EngineConfig(Model):
    """How an engine was started."""

    id: str
    name: str
    api_url: str
    """URL of the API it works for."""
    engine_port: str
    """Port it listens on."""
    workers: WorkerConfig
    """Workers an engine runs."""
    api_key: str
    """Key it works with, where the server shows it."""
    container_mode: bool
    """Whether it runs in a container itself."""
    network_name: str
    """Network of its containers."""
    cache_path: str
    """Folder for models and packages."""
    gpus: list[str]
    """GPUs it may use; all when empty."""
    callback_base_port: int
    """First of the ports on which workers call it; 0 lets it choose by `engine_port`."""
    engine_internal_api_url: str
    """URL under which workers reach it; empty for the usual one."""

    _fields: ClassVar[Mapping[str, Field]] = {
        "id": Field("id", codecs.scalar, required=True),
        "name": Field("name", codecs.scalar, required=True),
        "api_url": Field("api_url", codecs.scalar, required=True),
        "engine_port": Field("engine_port", codecs.scalar, required=True),
        "workers": Field("workers", codecs.Object("WorkerConfig"), required=True),
        "api_key": Field("api_key", codecs.scalar, required=True, secret=True),
        "container_mode": Field("container_mode", codecs.scalar, required=True),
        "network_name": Field("network_name", codecs.scalar, required=True),
        "cache_path": Field("cache_path", codecs.scalar, required=True),
        "gpus": Field("gpus", codecs.plain_array, required=True),
        "callback_base_port": Field("callback_base_port", codecs.scalar, required=True),
        "engine_internal_api_url": Field("engine_internal_api_url", codecs.scalar, required=True),
    }
