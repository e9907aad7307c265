"""The one place that talks HTTP."""
