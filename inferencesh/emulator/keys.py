"""API keys: the one of the settings, and those made through the API."""

import hmac
import secrets

_PREFIX = "1nfsh-"


class Keys:
    """Which API keys are good.

    Attributes:
        configured: The key to accept besides those made here; None accepts any that was not revoked.
    """

    def __init__(self, configured: str | None) -> None:
        self.configured = configured
        self._issued: dict[str, str] = {}
        self._revoked: set[str] = set()

    def accepts(self, key: str) -> bool:
        """Whether a request with this key is let in."""
        if key in self._issued.values():
            return True
        if self.configured is None:
            return key not in self._revoked
        return hmac.compare_digest(key.encode(), self.configured.encode())

    def issue(self, id: str) -> str:
        """A new key.

        Args:
            id: Of its record.
        """
        self._issued[id] = _PREFIX + secrets.token_hex(20)
        return self._issued[id]

    def revoke(self, id: str) -> None:
        """Accept the key of a record no more."""
        self._revoked.add(self._issued.pop(id))

    def clear(self) -> None:
        self._issued.clear()
        self._revoked.clear()
