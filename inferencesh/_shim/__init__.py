"""The few things that are really different in asynchronous and synchronous code.

Everything else in ``_sync`` is made from ``_async`` by ``python -m generator``; these two modules are
written by hand and have the same names in them.
"""
