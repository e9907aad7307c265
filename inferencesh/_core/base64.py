"""Base64 that is meant as such. A plain string never is: no one can tell it from a word."""

from __future__ import annotations

from attrs import field, frozen

from inferencesh_gen.runtime.data_uri import decode_base64


@frozen
class Base64:
    """The content of a file, written in base64.

    Args:
        text: Base64 of either alphabet, with or without padding and line breaks.
        filename: Its name.
        content_type: Its media type; else by its name, then by its first bytes.

    Example:
        ``client.run(app="demo/file-info", input={"file": Base64("aGVsbG8=", filename="a.txt")})``
    """

    text: str = field(repr=False)
    filename: str | None = field(default=None, kw_only=True)
    content_type: str | None = field(default=None, kw_only=True)

    def decode(self, where: str) -> bytes:
        """The content.

        Args:
            where: Name of the argument, for errors.

        Raises:
            InvalidArgumentError: it is no base64.
        """
        return decode_base64(self.text, where)
