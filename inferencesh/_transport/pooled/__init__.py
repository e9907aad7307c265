"""Transports without an engine: who may have which connection, on both sides, `_async` and `_sync`."""
