"""Transports that record and replay, written by hand; the synchronous twin is made from it."""
