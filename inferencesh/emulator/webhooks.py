"""Task webhooks, delivered to this machine only."""

import http.client
import ipaddress
import logging
from urllib.parse import SplitResult, urlsplit

from .records import Record, to_json

_TIMEOUT_SECONDS = 10
_FIELDS = ("id", "status", "output", "session_id", "created_at", "updated_at")

_log = logging.getLogger(__name__)


def deliver(url: str, task: Record) -> None:
    """POST a finished task to a loopback address. One try, as nothing is known of the API's own."""
    body = {name: task[name] for name in _FIELDS} | {"error": task["error"] or ""}
    try:
        target = urlsplit(url)
        if not _is_local(target):
            _log.warning("webhook not delivered, its host is not this machine: %s", url)
            return
        status = _post(target, to_json(body))
    except (OSError, http.client.HTTPException, ValueError) as error:
        _log.warning("webhook not delivered: %s: %s", url, error)
    else:
        _log.info("webhook delivered: %s: %d", url, status)


def _is_local(target: SplitResult) -> bool:
    """Whether the host is a loopback address; of names only localhost is one."""
    if target.scheme != "http" or target.hostname is None:
        return False
    if target.hostname == "localhost":
        return True
    try:
        return ipaddress.ip_address(target.hostname).is_loopback
    except ValueError:
        return False


def _post(target: SplitResult, body: bytes) -> int:
    assert target.hostname is not None
    path = (target.path or "/") + (f"?{target.query}" if target.query else "")
    connection = http.client.HTTPConnection(target.hostname, target.port, timeout=_TIMEOUT_SECONDS)
    try:
        connection.request("POST", path, body, {"Content-Type": "application/json"})
        return connection.getresponse().status
    finally:
        connection.close()
