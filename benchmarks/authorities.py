"""The authorities that every peer trusts: the usual ones and the server's own, as on a real machine."""

from __future__ import annotations

from pathlib import Path

import certifi

from .server import CERTIFICATES


def authorities(folder: Path) -> Path:
    """Write one file with all of them; loading it costs what loading the usual ones costs."""
    folder.mkdir(parents=True, exist_ok=True)
    file = folder / "ca.pem"
    usual = Path(certifi.where()).read_text("utf-8")
    file.write_text(usual + (CERTIFICATES / "ca.pem").read_text("utf-8"), "utf-8")
    return file
