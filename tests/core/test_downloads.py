"""What is downloaded, what has arrived of it, and what is asked for next."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inferencesh import DownloadError, File, InvalidArgumentError
from inferencesh._core.downloads import Located, Receiving, locate
from inferencesh._core.outputs import OutputFiles
from inferencesh._core.progress import Progress, ProgressSum
from inferencesh_gen.models import FileRef, TaskFile

URI = "https://cloud.inference.sh/t/a/cat.png"
ETAG = {"etag": '"v1"', "content-length": "10"}


@pytest.mark.parametrize(
    ("file", "located"),
    [
        (URI, Located(uri=URI)),
        ("inf://files/01k", Located(id="01k")),
        ({"uri": URI, "width": 3}, Located(uri=URI)),
        ({"uri": URI, "filename": "a.png", "size": 7}, Located(uri=URI, filename="a.png", size=7)),
        ({"uri": URI, "filename": 7, "size": "7"}, Located(uri=URI)),
        ({"uri": "inf://files/01k", "size": 0}, Located(id="01k")),
        (File.from_dict({"uri": URI, "filename": "a.png"}), Located(uri=URI, filename="a.png")),
        (FileRef(uri=URI, filename="a.png", content_type="image/png"), Located(uri=URI, filename="a.png")),
    ],
)
def test_what_can_be_downloaded(file: Any, located: Located) -> None:
    assert locate(file) == located


@pytest.mark.parametrize(
    ("file", "problem"),
    [
        ("cat.png", "an http(s) address is needed; got 'cat.png'"),
        ("file:///etc/passwd", "an http(s) address is needed"),
        ("ftp://example.com/x", "an http(s) address is needed"),
        ("https://user:pass@example.com/x", "an http(s) address is needed"),
        ("https://", "an http(s) address is needed"),
        ("https://[::1/", "an http(s) address is needed"),
        ("inf://files/", "an http(s) address is needed"),
        ("x" * 1000, "xxx…'"),
        ({"uri": "file:///etc/passwd"}, "an http(s) address is needed"),
        ({"image": {"uri": URI}}, "a File, an object with a uri, or a uri is needed; got dict"),
        ([URI], "a uri is needed; got list"),
        (None, "a uri is needed; got NoneType"),
        (File.from_dict({}), "a uri is needed; got File"),
        (File.from_bytes(b"x"), "this file is here, and not on the server yet"),
    ],
)
def test_what_can_not(file: Any, problem: str) -> None:
    with pytest.raises(InvalidArgumentError) as caught:
        locate(file)
    assert caught.value.argument == "file"
    assert problem in str(caught.value)


def begun(headers: dict[str, str], got: int) -> Receiving:
    """A download of which so much has come."""
    receiving = Receiving(Located(uri=URI))
    assert receiving.headers() == {"accept": "*/*"}
    assert receiving.begin(200, headers) == 0
    receiving.add(got)
    return receiving


def test_the_rest_is_asked_for() -> None:
    receiving = begun(ETAG, 4)
    assert receiving.headers() == {"accept": "*/*", "range": "bytes=4-", "if-range": '"v1"'}
    assert receiving.begin(206, {"content-range": "bytes 4-9/10"}) == 4
    receiving.add(6)
    assert (receiving.missing(), receiving.progress) == (0, Progress(done=10, total=10))


def test_an_answer_with_all_of_it_begins_anew() -> None:
    receiving = begun(ETAG, 4)
    assert receiving.begin(200, {"content-length": "3", "etag": '"v2"'}) == 0
    receiving.add(3)
    assert (receiving.missing(), receiving.position) == (0, 3)


@pytest.mark.parametrize(
    "headers",
    [
        {"content-length": "10"},
        {"content-length": "10", "etag": 'W/"v1"', "last-modified": "Tue, 24 Nov 2026 10:00:00 GMT"},
        {"content-length": "10", "etag": '"v1"', "content-encoding": "gzip"},
    ],
)
def test_what_may_have_changed_is_asked_for_anew(headers: dict[str, str]) -> None:
    assert begun(headers, 4).headers() == {"accept": "*/*"}


def test_a_date_will_do() -> None:
    receiving = begun({"content-length": "10", "last-modified": "Tue, 24 Nov 2026 10:00:00 GMT"}, 4)
    assert receiving.headers()["if-range"] == "Tue, 24 Nov 2026 10:00:00 GMT"
    receiving.refuse_range()
    assert receiving.headers() == {"accept": "*/*"}


@pytest.mark.parametrize("part", ["", "bytes 3-9/10", "bytes 5-9/10", "bytes */10", "bytes 4-9/11"])
def test_another_part_is_refused(part: str) -> None:
    with pytest.raises(DownloadError):
        begun(ETAG, 4).begin(206, {"content-range": part})


def test_the_total_may_be_left_open() -> None:
    receiving = begun({"etag": '"v1"'}, 4)
    assert receiving.progress == Progress(done=4, total=None)
    assert receiving.begin(206, {"content-range": "bytes 4-9/*"}) == 4


def test_what_is_missing_at_the_end() -> None:
    assert begun(ETAG, 4).missing() == 6
    assert begun({}, 4).missing() == 0
    receiving = Receiving(Located(uri=URI, size=9))
    receiving.begin(200, {})
    receiving.add(4)
    assert receiving.missing() == 5  # the record knows
    receiving.add(6)
    with pytest.raises(DownloadError, match="10 bytes came, 9 were expected"):
        receiving.missing()


def test_the_length_of_a_compressed_answer_is_not_the_files() -> None:
    assert begun({"content-length": "3", "content-encoding": "gzip"}, 10).missing() == 0


def test_progress_is_what_came_further_than_ever() -> None:
    receiving = begun({}, 4)
    assert [receiving.made_progress(), receiving.made_progress()] == [True, False]
    receiving.begin(200, {})
    receiving.add(4)
    assert not receiving.made_progress()
    receiving.add(1)
    assert receiving.made_progress()


@pytest.mark.parametrize(
    ("record", "disposition", "name"),
    [
        ("a.png", "attachment; filename=b.png", "a.png"),
        (None, "attachment; filename=b.png", "b.png"),
        (None, "", "cat.png"),
        ("..", "attachment; filename=../..", "cat.png"),
    ],
)
def test_whose_name_it_gets(record: str | None, disposition: str, name: str) -> None:
    receiving = Receiving(Located(uri=URI, filename=record))
    receiving.begin(200, {"content-disposition": disposition})
    assert receiving.name == name


LISTED = [
    TaskFile.from_dict({"id": "1", "uri": "https://far.example.com/1.png", "filename": "1.png", "size": 5})
]
OUTPUT = {
    "listed": "https://far.example.com/1.png",
    "again": ["https://far.example.com/1.png", "https://cloud.inference.sh/2.png"],
    "own": "https://api.inference.sh/cdn/3.png",
    "object": {"uri": "https://far.example.com/4.png", "width": 3},
    "id": "inf://files/5",
    "link": "https://example.com/page.html",
    "bad": {"uri": "file:///etc/passwd"},
    "text": "hello",
    "n": None,
}


def test_which_values_of_an_output_are_files() -> None:
    files = OutputFiles(OUTPUT, LISTED, "https://api.inference.sh")
    assert list(files.by_uri) == [
        "https://far.example.com/1.png",
        "https://cloud.inference.sh/2.png",
        "https://api.inference.sh/cdn/3.png",
        "https://far.example.com/4.png",
        "inf://files/5",
    ]
    assert files.by_uri["https://far.example.com/1.png"]["filename"] == "1.png"
    assert files.by_uri["https://far.example.com/4.png"] == OUTPUT["object"]


def test_saved_files_stand_in_their_places() -> None:
    files = OutputFiles(OUTPUT, LISTED, "https://api.inference.sh")
    saved = files.with_paths({uri: f"/out/{number}" for number, uri in enumerate(files.by_uri)})
    assert isinstance(saved["listed"], File)
    assert (saved["listed"].path, saved["listed"].size) == ("/out/0", 5)
    assert [file.path for file in saved["again"]] == ["/out/0", "/out/1"]
    assert saved["object"].to_dict() == {"uri": "https://far.example.com/4.png", "width": 3, "path": "/out/3"}
    for name in ("link", "bad", "text", "n"):
        assert saved[name] == OUTPUT[name]
    assert OUTPUT["listed"] == "https://far.example.com/1.png"  # the task's own output is as it was
    assert files.with_paths({}) == OUTPUT


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=3),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=3), inner, max_size=3),
)


@given(JSON)
def test_an_output_without_files_stays_what_it_is(output: Any) -> None:
    files = OutputFiles(output, [], "https://api.inference.sh")
    assert (files.by_uri, files.with_paths({})) == ({}, output)


def test_progress_of_several() -> None:
    both = ProgressSum([10, None])
    assert both.add(0, Progress(done=4, total=10)) == Progress(done=4, total=None, files=2)
    assert both.add(1, Progress(done=5, total=5, files_done=1)) == Progress(
        done=9, total=15, files_done=1, files=2
    )
    assert both.add(0, Progress(done=0, total=10)).fraction == 5 / 15  # it begins again
    assert Progress(done=1, total=None).fraction is None
    assert [Progress(done=0, total=0, files_done=done).fraction for done in (0, 1)] == [0.0, 1.0]
