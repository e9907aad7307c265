"""Names for files that somebody else has chosen, made fit for a folder of this machine. No I/O."""

from __future__ import annotations

import re
import unicodedata
from urllib.parse import unquote, urlsplit

DEFAULT = "file"
LONGEST = 200
"""Bytes (UTF-8) of the longest name: file systems allow 255, and a number may be added."""

_LONGEST_EXTENSION = 20
# What Windows doesn't allow, and what shells and people misread.
_UNWANTED = re.compile(r'[<>:"|?*]')
_EDGES = re.compile(r"^[\s.]+|[\s.]+$")
_SEPARATORS = re.compile(r"[/\\]")
# Controls (NUL), formats (that turn the direction of text), surrogates, private ones, line ends.
_INVISIBLE = frozenset({"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"})
_RESERVED = re.compile(r"(?:con|prn|aux|nul|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³])", re.IGNORECASE)


def safe_name(*candidates: str | None) -> str:
    """The first candidate that makes a name, changed as little as it takes.

    It is the name of a file in a folder and nothing else: no path, no hidden file, no device of Windows, no
    control characters, not too long.

    Example:
        >>> safe_name("../../etc/passwd"), safe_name("C:\\\\new\\\\cat.png"), safe_name("nul.txt")
        ('passwd', 'cat.png', '_nul.txt')
    """
    return next((name for candidate in candidates if (name := _safe(candidate))), DEFAULT)


def numbered(name: str, number: int) -> str:
    """Another name for a file whose own is taken.

    Example:
        >>> numbered("cat.tar.gz", 2)
        'cat-2.tar.gz'
    """
    stem, extension = _split(name)
    return f"{stem}-{number}{extension}"


def name_of_url(url: str) -> str:
    """The last part of a URL's path; empty if it has none."""
    try:
        return unquote(urlsplit(url).path.rpartition("/")[2], errors="replace")
    except ValueError:
        return ""


def name_of_disposition(header: str | None) -> str | None:
    """The filename that a ``Content-Disposition`` header gives.

    Example:
        >>> name_of_disposition("attachment; filename*=UTF-8''na%C3%AFve.txt")
        'naïve.txt'
    """
    if not header:
        return None
    from email.message import EmailMessage  # takes as long to load as all else here

    message = EmailMessage()
    try:
        message["Content-Disposition"] = header
        return message.get_filename()
    except (ValueError, LookupError):
        return None


def _safe(candidate: str | None) -> str:
    name = _SEPARATORS.split(unicodedata.normalize("NFC", candidate or ""))[-1]
    name = "".join(letter for letter in name if unicodedata.category(letter) not in _INVISIBLE)
    name = _EDGES.sub("", _UNWANTED.sub("_", name))
    return _unreserved(_shortened(_unreserved(name)))  # what is cut may become a device


def _unreserved(name: str) -> str:
    return f"_{name}" if _RESERVED.fullmatch(name.partition(".")[0].strip()) else name


def _shortened(name: str) -> str:
    if len(name.encode()) <= LONGEST:
        return name
    stem, extension = _split(name)
    room = LONGEST - len(extension.encode())
    return _EDGES.sub("", stem.encode()[:room].decode(errors="ignore")) + extension


def _split(name: str) -> tuple[str, str]:
    """The name and its extension; both of ``.tar.gz``."""
    stem, dot, extension = name.rpartition(".")
    if not stem or len(extension.encode()) > _LONGEST_EXTENSION:
        return name, ""
    if stem.endswith(".tar"):
        return stem.removesuffix(".tar"), f".tar.{extension}"
    return stem, dot + extension
