"""Base64 that is meant as such. A plain string never is: no one can tell it from a word."""

from __future__ import annotations


class Base64:
    """The content of a file, written in base64.

    Two are equal if they say the same. Not a class of attrs: those are sent as their fields.

    Args:
        text: Base64 of either alphabet, with or without padding and line breaks.
        filename: Its name.
        content_type: Its media type; else by its name, then by its first bytes.

    Example:
        ``client.run(app="demo/file-info", input={"file": Base64("aGVsbG8=", filename="a.txt")})``
    """

    __slots__ = ("content_type", "filename", "text")

    def __init__(self, text: str, *, filename: str | None = None, content_type: str | None = None) -> None:
        self.text = text
        self.filename = filename
        self.content_type = content_type

    def decode(self, where: str) -> bytes:
        """The content.

        Args:
            where: Name of the argument, for errors.

        Raises:
            InvalidArgumentError: it is no base64.
        """
        from inferencesh_gen.runtime.data_uri import decode_base64

        return decode_base64(self.text, where)

    def _said(self) -> tuple[str, str | None, str | None]:
        return self.text, self.filename, self.content_type

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Base64) and other._said() == self._said()

    def __hash__(self) -> int:
        return hash(self._said())

    def __repr__(self) -> str:
        return f"<Base64 of {len(self.text)} characters>"
