# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..runtime import codecs
from ..runtime.model import Field, Model

if TYPE_CHECKING:
    from .cpu import CPU
    from .docker import Docker
    from .gpu import GPU
    from .hf_cache_info import HFCacheInfo
    from .ram import RAM
    from .volume import Volume
    from .wsl2 import WSL2


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False)
class SystemInfo(Model):
    """Hardware and software of a machine."""

    hostname: str
    engine_version: str
    """Version of the engine's program."""
    ipv4: str
    ipv6: str
    mac_address: str
    os: str
    docker: Docker
    """Docker on a machine."""
    wsl2: WSL2
    """The Linux subsystem of a machine with Windows."""
    cpus: list[CPU]
    ram: RAM
    """Memory."""
    volumes: list[Volume]
    hf_cache: HFCacheInfo
    """Models from Hugging Face that a machine keeps."""
    gpus: list[GPU]

    _fields: ClassVar[Mapping[str, Field]] = {
        "hostname": Field("hostname", codecs.scalar, required=True),
        "engine_version": Field("engine_version", codecs.scalar, required=True),
        "ipv4": Field("ipv4", codecs.scalar, required=True),
        "ipv6": Field("ipv6", codecs.scalar, required=True),
        "mac_address": Field("mac_address", codecs.scalar, required=True),
        "os": Field("os", codecs.scalar, required=True),
        "docker": Field("docker", codecs.Object("Docker"), required=True),
        "wsl2": Field("wsl2", codecs.Object("WSL2"), required=True),
        "cpus": Field("cpus", codecs.Array(codecs.Object("CPU")), required=True),
        "ram": Field("ram", codecs.Object("RAM"), required=True),
        "volumes": Field("volumes", codecs.Array(codecs.Object("Volume")), required=True),
        "hf_cache": Field("hf_cache", codecs.Object("HFCacheInfo"), required=True),
        "gpus": Field("gpus", codecs.Array(codecs.Object("GPU")), required=True),
    }
