"""Sockets: what is really different on both sides, `_async` and `_sync`, and what is not."""
