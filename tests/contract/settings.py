"""What the environment says about a run.

| variable | meaning |
|---|---|
| `BASE_URL` | the server to test; an emulator of our own when absent |
| `API_KEY` | the key for that server |
| `UNSAFE` | `1`: also call what changes things on that server |
| `APP` | the app to run there, if `UNSAFE`; it must take any input |
| `SEED` | another number, other requests; the same ones in every run when absent |
| `MAX_EXAMPLES` | random requests for each operation |
"""

from __future__ import annotations

import os

OWN_KEY = "1nfsh-contract"
OWN_APPS = ("demo/story", "demo/echo", "demo/counter", "demo/tokens", "demo/fail")
"""The first one takes any input, goes on for a while, and does not fail."""
SOCKET_APP = "demo/live"
"""Its tasks have sockets."""

BASE_URL = os.environ.get("BASE_URL")
API_KEY = os.environ["API_KEY"] if BASE_URL else OWN_KEY
MAY_CHANGE = BASE_URL is None or os.environ.get("UNSAFE") == "1"
APPS = (os.environ.get("APP", "infsh/echo"),) if BASE_URL else OWN_APPS
SEED = int(os.environ.get("SEED", "0"))
MAX_EXAMPLES = int(os.environ.get("MAX_EXAMPLES", "10"))
