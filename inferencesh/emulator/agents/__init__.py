"""Conversations with agents. What an agent says is decided by one function, by default `assistant`."""
