"""Names that servers give to files become names of files in a folder, and nothing else."""

from __future__ import annotations

import ntpath
import os
import sys
from pathlib import Path, PurePosixPath, PureWindowsPath

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inferencesh._core.filenames import LONGEST, name_of_disposition, name_of_url, numbered, safe_name

HOSTILE = [
    ("../../etc/passwd", "passwd"),
    ("/etc/passwd", "passwd"),
    ("..\\..\\windows\\system.ini", "system.ini"),
    ("C:\\Windows\\cat.png", "cat.png"),
    ("C:cat.png", "C_cat.png"),
    ("\\\\server\\share\\cat.png", "cat.png"),
    ("a/..", "file"),
    ("..", "file"),
    (".", "file"),
    ("", "file"),
    (None, "file"),
    ("///", "file"),
    ("   ", "file"),
    (".bashrc", "bashrc"),
    ("..bashrc", "bashrc"),
    ("cat.png. . ", "cat.png"),
    ("cat\0.png", "cat.png"),
    ("cat.png\0.exe", "cat.png.exe"),
    ("cat\r\n.png", "cat.png"),
    ("gnp.\u202ecat", "gnp.cat"),
    ("cat\ud800.png", "cat.png"),
    ("cat.png:stream", "cat.png_stream"),
    ('<cat>|?*".png', "_cat_____.png"),
    ("CON", "_CON"),
    ("nul.txt", "_nul.txt"),
    ("com1.tar.gz", "_com1.tar.gz"),
    ("lpt¹", "_lpt¹"),
    ("console.log", "console.log"),
    ("phöto 1 (2).jpeg", "phöto 1 (2).jpeg"),
    ("u\u0308.png", "ü.png"),
    ("~/cat.png", "cat.png"),
    ("$(rm -rf).png", "$(rm -rf).png"),
]


@pytest.mark.parametrize(("name", "safe"), HOSTILE)
def test_hostile_names(name: str | None, safe: str) -> None:
    assert safe_name(name) == safe


def is_reserved(name: str) -> bool:
    """Whether Windows has another use for a name."""
    if sys.version_info >= (3, 13):
        return ntpath.isreserved(name)
    return PureWindowsPath(name).is_reserved()


@given(
    st.text()
    | st.lists(st.sampled_from(["..", ".", "/", "\\", "a", "con", "\0", " ", "é" * 90])).map("".join)
)
def test_any_name_becomes_one_part_of_a_path(name: str) -> None:
    safe = safe_name(name)
    assert PurePosixPath(safe).parts == (safe,)
    assert PureWindowsPath(safe).parts == (safe,)
    assert not is_reserved(safe)
    assert safe not in {"", ".", ".."}
    assert not safe.startswith(".")
    assert all(letter.isprintable() or letter.isspace() for letter in safe)
    assert len(numbered(safe, 10**6).encode()) <= 255
    assert safe_name(safe) == safe


@pytest.mark.parametrize(
    "name",
    ["é" * 80 + "..." + "ç" * 30, "con" + " " * 250 + "x.png", "con." + "x" * 196, "x" * 250 + " .png"],
)
def test_a_name_that_was_cut_stays_as_it_is(name: str) -> None:
    safe = safe_name(name)
    assert len(safe.encode()) <= LONGEST
    assert not is_reserved(safe)
    assert safe_name(safe) == safe


@given(st.text())
def test_what_is_joined_to_a_folder_stays_in_it(name: str) -> None:
    folder = Path("/srv/files")
    assert Path(os.path.normpath(folder / safe_name(name))).parent == folder


def test_long_names_keep_their_extension() -> None:
    for name in ("x" * 300 + ".png", "é" * 300 + ".png", "x" * 300 + ".tar.gz"):
        safe = safe_name(name)
        assert LONGEST - 2 <= len(safe.encode()) <= LONGEST
        assert safe.endswith((".png", ".tar.gz"))
    assert len(safe_name("a." + "x" * 300).encode()) <= LONGEST


def test_the_first_candidate_that_is_a_name_is_taken() -> None:
    assert safe_name(None, "..", "", "cat.png", "dog.png") == "cat.png"


def test_numbers_go_before_the_extension() -> None:
    assert [numbered(name, 2) for name in ("cat.png", "cat", "a.tar.gz", "v1.2 final")] == [
        "cat-2.png",
        "cat-2",
        "a-2.tar.gz",
        "v1-2.2 final",
    ]


@pytest.mark.parametrize(
    ("url", "name"),
    [
        ("https://example.com/a/b%20c.png?x=/y#z", "b c.png"),
        ("https://example.com/%2e%2e%2fetc", "../etc"),
        ("https://example.com", ""),
        ("https://example.com/a/", ""),
        ("https://[::1/x", ""),
    ],
)
def test_names_of_addresses(url: str, name: str) -> None:
    assert name_of_url(url) == name


@pytest.mark.parametrize(
    ("header", "name"),
    [
        (None, None),
        ("", None),
        ("inline", None),
        ('attachment; filename="a b.png"', "a b.png"),
        ("attachment; filename*=UTF-8''na%C3%AFve.txt", "naïve.txt"),
        ('attachment; filename="../../x"', "../../x"),
        ("attachment; filename*=nonsense''x", "x"),
        (";;;", None),
    ],
)
def test_names_of_dispositions(header: str | None, name: str | None) -> None:
    assert name_of_disposition(header) == name
