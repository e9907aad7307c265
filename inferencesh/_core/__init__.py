"""Decisions without I/O: everything here runs without a socket, a clock or a thread."""
