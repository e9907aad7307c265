"""Which proxy the environment names for a URL."""

from __future__ import annotations

import ipaddress
import os
import sys


def environment_proxy(scheme: str, host: str, port: int) -> str | None:
    """The proxy's URL, or None to connect directly.

    ``HTTP_PROXY``, ``HTTPS_PROXY``, ``ALL_PROXY`` and ``NO_PROXY`` are read as by `urllib.request`, which
    also knows the system settings of macOS and Windows. This machine itself is never reached through a proxy.
    """
    if not _may_name_one() or _is_loopback(host):
        return None
    from urllib.request import getproxies, proxy_bypass  # loads a whole HTTP client

    proxies = getproxies()
    proxy = proxies.get(scheme) or proxies.get("all")
    if not proxy or proxy_bypass(f"{host}:{port}"):
        return None
    return proxy if "://" in proxy else f"http://{proxy}"


def _may_name_one() -> bool:
    return sys.platform in ("darwin", "win32") or any(name.lower().endswith("_proxy") for name in os.environ)


def _is_loopback(host: str) -> bool:
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost" or host.endswith(".localhost")
