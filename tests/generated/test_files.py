"""Files as models: made of what is here, and shown in notebooks."""

from __future__ import annotations

import io
import pickle
import struct
import zlib
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import numpy
import PIL.Image
import pytest
from hypothesis import given
from hypothesis import strategies as st

from inferencesh_gen.models import File
from inferencesh_gen.runtime.arguments import encode
from inferencesh_gen.runtime.data_uri import decode_base64, parse_data_uri
from inferencesh_gen.runtime.errors import InvalidArgumentError
from inferencesh_gen.runtime.media import type_of_bytes, type_of_name


def test_a_file_of_a_path(tmp_path: Path) -> None:
    place = tmp_path / "cat.png"
    place.write_bytes(b"12345")
    for path in (place, str(place)):
        file = File.from_path(path)
        assert (file.path, file.filename, file.size) == (str(place), "cat.png", 5)
        assert (file.content_type, file.uri, file.source) == ("image/png", "", place)
    assert File.from_path(place, filename="x", content_type="a/b").to_dict() == {
        "uri": "", "size": 5, "content_type": "a/b", "path": str(place), "filename": "x",
    }  # fmt: skip


@pytest.mark.parametrize("path", ["no/such/file", ".", "", "a\0b"])
def test_a_path_without_a_file(path: str) -> None:
    with pytest.raises(InvalidArgumentError, match="path: "):
        File.from_path(path)


def test_a_file_of_bytes() -> None:
    for content in (b"%PDF-1.7", bytearray(b"%PDF-1.7"), memoryview(b"%PDF-1.7")):
        file = File.from_bytes(content)
        assert (file.source, file.size, file.content_type) == (b"%PDF-1.7", 8, "application/pdf")
        assert (file.filename, file.path) == (None, None)
    wrong: Any = "text"
    with pytest.raises(InvalidArgumentError, match="content: bytes are needed; got str"):
        File.from_bytes(wrong)


def test_a_file_of_the_server_has_no_source() -> None:
    assert File.from_dict({"uri": "https://x", "path": "/etc/passwd"}).source is None


def test_what_it_stands_for_is_part_of_it(tmp_path: Path) -> None:
    one, same, other = (File.from_bytes(content) for content in (b"1", b"1", b"2"))
    assert one == same
    assert one != other
    assert one != File.from_dict(one.to_dict())
    again = pickle.loads(pickle.dumps(one))
    assert (again, again.source) == (one, b"1")
    assert b"secret" not in repr(File.from_bytes(b"secret")).encode()


def test_what_is_yet_to_be_uploaded_is_in_no_other_request() -> None:
    with pytest.raises(InvalidArgumentError, match=r"a\[0\]: this file is not uploaded yet") as caught:
        encode([File.from_bytes(b"1")], "a")
    assert caught.value.argument == "a[0]"


@pytest.mark.parametrize(
    ("uri", "content", "content_type"),
    [
        ("data:,a%20b", b"a b", "text/plain"),
        ("DATA:image/png;base64,aGVsbG8", b"hello", "image/png"),
        ("data:;base64,-_-_", b"\xfb\xff\xbf", "text/plain"),
        ("data:image%2Fsvg+xml,<svg>#</svg>", b"<svg>#</svg>", "image/svg+xml"),
    ],
)
def test_a_file_of_a_data_uri(uri: str, content: bytes, content_type: str) -> None:
    file = File.from_data_uri(uri, filename="a.txt")
    assert (file.source, file.content_type, file.filename) == (content, content_type, "a.txt")


@pytest.mark.parametrize("uri", ["", "data:", "data:x", "hello", "http://x", None, 7, b"data:,x", "x" * 9999])
def test_what_is_no_data_uri(uri: Any) -> None:
    with pytest.raises(InvalidArgumentError, match="uri: a data URI has the form") as caught:
        File.from_data_uri(uri)
    assert len(str(caught.value)) < 150


@given(st.binary(), st.booleans(), st.booleans())
def test_base64_of_any_kind(content: bytes, url_safe: bool, padded: bool) -> None:
    import base64

    text = (base64.urlsafe_b64encode if url_safe else base64.b64encode)(content).decode()
    text = text if padded else text.rstrip("=")
    assert decode_base64(text, "x") == decode_base64("\n".join(text), "x") == content
    assert parse_data_uri(f"data:;base64,{text}", "x").content == content


PIXELS = numpy.arange(24, dtype="uint8").reshape(2, 4, 3)


@pytest.mark.parametrize(
    ("pixels", "mode"),
    [
        (PIXELS, "RGB"),
        (PIXELS[:, ::-1], "RGB"),
        (PIXELS[:, :, 0], "L"),
        (PIXELS[:, :, :1], "L"),
        (PIXELS[:, :, :2], "LA"),
        (numpy.concatenate([PIXELS, PIXELS[:, :, :1]], axis=2), "RGBA"),
    ],
)
def test_a_file_of_an_array(pixels: Any, mode: str) -> None:
    file = File.from_image(pixels)
    assert (file.filename, file.content_type) == ("image.png", "image/png")
    assert isinstance(file.source, bytes)
    image = PIL.Image.open(io.BytesIO(file.source))
    image.load()
    assert image.mode == mode
    assert numpy.array_equal(numpy.asarray(image).reshape(pixels.shape), pixels)


@pytest.mark.parametrize(
    ("image", "problem"),
    [
        (PIXELS.astype("float32") / 255, r"uint8; got 'f'\. For numbers from 0 to 1"),
        (PIXELS.astype("int64"), "uint8; got"),
        (PIXELS > 3, "uint8; got"),
        (PIXELS[0, 0], r"got the shape \(3,\)"),
        (numpy.zeros((2, 2, 5), "uint8"), "1 to 4 channels"),
        (numpy.zeros((0, 2, 3), "uint8"), "is needed; got the shape"),
        (numpy.zeros((1, 2, 2, 3), "uint8"), "is needed; got the shape"),
        (b"bytes", r"got the shape \(5,\)"),
        ("cat.png", "a PIL image or an array of pixels is needed; got str"),
        (None, "got NoneType"),
    ],
)
def test_what_is_no_picture(image: Any, problem: str) -> None:
    with pytest.raises(InvalidArgumentError, match=problem) as caught:
        File.from_image(image)
    assert caught.value.argument == "image"


@pytest.mark.parametrize(
    ("format", "kind"), [("png", "image/png"), ("JPG", "image/jpeg"), ("webp", "image/webp")]
)
def test_a_file_of_a_pillow_image(format: str, kind: str) -> None:
    image = PIL.Image.new("RGB", (3, 2), "red")
    file = File.from_image(image, format=format)
    assert isinstance(file.source, bytes)
    assert (file.content_type, type_of_bytes(file.source)) == (kind, kind)
    assert PIL.Image.open(io.BytesIO(file.source)).size == (3, 2)


def test_what_pillow_can_not_write() -> None:
    with pytest.raises(InvalidArgumentError, match="image: Pillow can't write it as 'jpeg': "):
        File.from_image(PIL.Image.new("RGBA", (1, 1)), format="jpeg")
    with pytest.raises(InvalidArgumentError, match="can't write it as 'nonsense'"):
        File.from_image(PIL.Image.new("RGB", (1, 1)), format="nonsense")
    with pytest.raises(InvalidArgumentError, match="format: an array is written as png"):
        File.from_image(PIXELS, format="jpeg")


NAMES = {
    "cat.PNG": "image/png",
    "a.jpg": "image/jpeg",
    "a.webp": "image/webp",
    "a.mp3": "audio/mpeg",
    "a.wav": "audio/wav",
    "a.m4a": "audio/mp4",
    "a.mp4": "video/mp4",
    "a.webm": "video/webm",
    "a.txt": "text/plain",
    "a.md": "text/markdown",
    "a.json": "application/json",
    "a.jsonl": "application/x-ndjson",
    "a.tar.gz": "application/gzip",
    "a.tgz": "application/gzip",
    "a.csv.gz": "application/gzip",
    "a.svgz": "application/gzip",
    "a.zip": "application/zip",
    "a.glb": "model/gltf-binary",
    "data:x/y,a.png": "image/png",
    "https://x/a.gif?b.png": "image/png",
    ".png": None,
    "README": None,
    "a.unknown": None,
    "": None,
}


@pytest.mark.parametrize("name", NAMES)
def test_types_of_names(name: str) -> None:
    assert type_of_name(name) == NAMES[name]


def png(size: tuple[int, int]) -> bytes:
    header = struct.pack(">II", *size) + b"\x08\x02\0\0\0"
    return (
        b"\x89PNG\r\n\x1a\n"
        + struct.pack(">I", 13)
        + b"IHDR"
        + header
        + struct.pack(">I", zlib.crc32(header))
    )


HEADS = [
    (png((1, 1)), "image/png"),
    (b"\xff\xd8\xff\xe0\0\x10JFIF", "image/jpeg"),
    (b"GIF89a", "image/gif"),
    (b"RIFF\x24\0\0\0WEBPVP8 ", "image/webp"),
    (b"RIFF\x24\n\0\0WAVEfmt ", "audio/wav"),
    (b"RIFF\x24\0\0\0AVI LIST", "video/x-msvideo"),
    (b"BM\x46\0\0\0\0\0\0\0\x36", "image/bmp"),
    (b"BMW is a maker of cars", None),
    (b"II*\0\x08\0\0\0", "image/tiff"),
    (b"MM\0*\0\0\0\x08", "image/tiff"),
    (b"\0\0\0\x1cftypavif", "image/avif"),
    (b"\0\0\0\x18ftypheic", "image/heic"),
    (b"\0\0\0\x20ftypisom", "video/mp4"),
    (b"\0\0\0\x14ftypqt  ", "video/quicktime"),
    (b"\0\0\0\x20ftypM4A ", "audio/mp4"),
    (b"\x1aE\xdf\xa3\x9fB\x86\x81\x01B\x82\x84webm", "video/webm"),
    (b"\x1aE\xdf\xa3\x9fB\x86\x81\x01B\x82\x88matroska", "video/x-matroska"),
    (b"OggS\0\x02" + bytes(22) + b"\x01vorbis", "audio/ogg"),
    (b"OggS\0\x02" + bytes(22) + b"\x80theora", "video/ogg"),
    (b"fLaC\0", "audio/flac"),
    (b"ID3\x04\0", "audio/mpeg"),
    (b"\xff\xfb\x90\x64", "audio/mpeg"),
    (b"\xff\xf1\x50\x80", "audio/aac"),
    (b"MThd\0\0\0\x06", "audio/midi"),
    (b"%PDF-1.7", "application/pdf"),
    (b"glTF\x02\0\0\0", "model/gltf-binary"),
    (b"PK\x03\x04", "application/zip"),
    (b"\x1f\x8b\x08\0", "application/gzip"),
    (b"\0\0\x01\0\x01\0", "image/vnd.microsoft.icon"),
    (b"hello", None),
    (b"\xff\xfe text in UTF-16", None),
    (b"", None),
]


@pytest.mark.parametrize(("head", "kind"), HEADS)
def test_types_of_first_bytes(head: bytes, kind: str | None) -> None:
    assert type_of_bytes(head) == kind


@given(st.binary(max_size=64))
def test_any_bytes_have_a_type_or_none(head: bytes) -> None:
    kind = type_of_bytes(head)
    assert kind is None or "/" in kind


class Tags(HTMLParser):
    """The tags of some HTML, with their attributes."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.tags: dict[str, dict[str, str | None]] = {}
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags[tag] = dict(attrs)


@pytest.mark.parametrize(
    ("kind", "tag"),
    [("image/png", "img"), ("audio/wav", "audio"), ("video/mp4", "video"), ("text/plain", None)],
)
def test_notebooks_show_it(kind: str, tag: str | None) -> None:
    html = File.from_dict(
        {"uri": "https://x/a?b=1&c=2", "filename": "a", "content_type": kind, "size": 1234}
    )._repr_html_()
    tags = Tags(html).tags
    assert tags["a"]["href"] == "https://x/a?b=1&c=2"
    assert f"({kind}, 1.23 kB)" in html
    assert ({"img", "audio", "video"} & tags.keys()) == ({tag} if tag else set())
    if tag:
        assert tags[tag]["src"] == "https://x/a?b=1&c=2"


HOSTILE = "\"><script>alert(1)</script>&'<"


def test_nothing_of_a_server_becomes_markup() -> None:
    fields = {"uri": f"https://x/{HOSTILE}", "filename": HOSTILE, "content_type": f"image/{HOSTILE}"}
    tags = Tags(File.from_dict(fields)._repr_html_()).tags
    assert set(tags) == {"figure", "img", "figcaption", "a"}
    assert tags["img"]["src"] == fields["uri"]
    assert set(tags["img"]) == {"src", "alt", "style"}


@pytest.mark.parametrize(
    "uri",
    [
        "javascript:alert(1)",
        "data:text/html,<script>",
        "file:///etc/passwd",
        "//x/a",
        "",
        None,
        7,
        "https://[::1",
    ],
)
def test_only_addresses_of_the_web_are_shown(uri: Any) -> None:
    file = File.from_dict({"uri": uri, "filename": "a.png", "content_type": "image/png"})
    assert Tags(file._repr_html_()).tags == {"span": {}}


def test_what_is_here_is_shown_as_a_line() -> None:
    assert File.from_bytes(b"12", filename="a.png")._repr_html_() == "<span>a.png (image/png, 2 B)</span>"
    assert File.from_dict({})._repr_html_() == "<span>file ()</span>"
