"""What stops a generation."""


class GeneratorError(Exception):
    """The spec can't be turned into the client; the message says what and where."""
