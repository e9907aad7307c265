"""The few things that are really different in asynchronous and synchronous code.

Everything else in ``_sync`` is made from ``_async`` by ``python -m generator``; the modules `_async` and
`_sync` here are written by hand and have the same names in them. `progress` shows a bar, on both sides.
"""
