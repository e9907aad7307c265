"""The files that runs need: trusted authorities, a page of tasks, something to upload."""

from __future__ import annotations

import os
from pathlib import Path

import certifi

from . import payloads
from .server import CERTIFICATES


def authorities(folder: Path) -> Path:
    """The usual authorities and the server's own in one file: loading it costs what it costs elsewhere."""
    file = folder / "ca.pem"
    usual = Path(certifi.where()).read_text("utf-8")
    file.write_text(usual + (CERTIFICATES / "ca.pem").read_text("utf-8"), "utf-8")
    return file


def page(folder: Path) -> Path:
    """A page of tasks as the server sends it."""
    file = folder / "page.json"
    file.write_bytes(payloads.encode(payloads.page()))
    return file


def upload(folder: Path, size: int) -> Path:
    """A file of `size` zeros, which takes no room on the disk."""
    file = folder / f"{size}.bin"
    file.touch()
    os.truncate(file, size)
    return file
