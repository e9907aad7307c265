"""What becomes of the values of an input: one table for the tests and for ``docs/inputs.md``.

``python -m tests.docs.inputs_table`` writes it into the page.
"""

from __future__ import annotations

import collections
import dataclasses
import datetime
import decimal
import enum
import fractions
import io
import json
import types
import uuid
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

import attrs
import numpy
import PIL.Image
import pydantic

from inferencesh import Base64, File, TaskStatus
from inferencesh_gen.runtime.images import encode_image

MODULES = (collections, dataclasses, datetime, decimal, fractions, io, numpy, types, uuid)
CLASSES = (Base64, File, Path, TaskStatus)

PAGE = Path(__file__).parent.parent.parent / "docs" / "inputs.md"
BEGIN, END = "<!-- table: begin (tests/docs/inputs_table.py) -->\n", "<!-- table: end -->\n"


class Color(enum.Enum):
    RED = "red"


class Level(enum.IntEnum):
    HIGH = 3


class Key(enum.StrEnum):
    NAME = "name"


class Point(NamedTuple):
    x: int
    y: int


@dataclasses.dataclass
class Shot:
    image: Any
    steps: int = 20


@attrs.define
class Voice:
    name: str
    speed: decimal.Decimal


class Prompt(pydantic.BaseModel):
    text: str = pydantic.Field(alias="prompt_text")
    image: bytes | None = None


class Login(pydantic.BaseModel):
    password: pydantic.SecretStr


class Pipe(io.BytesIO):
    def seekable(self) -> bool:
        return False


PIXELS = numpy.zeros((2, 3, 3), dtype="uint8")
PNG = encode_image(PIXELS, "png", "").content


@dataclasses.dataclass(frozen=True)
class Uploaded:
    """The uri of an upload."""

    content: bytes
    filename: str | None
    content_type: str


CAT = Uploaded(PNG, "cat.png", "image/png")


@dataclasses.dataclass(frozen=True)
class Row:
    """One input, as Python code; and what the app gets, or the error."""

    code: str
    sent: Any = None
    error: str | None = None


def refused(code: str, error: str) -> Row:
    return Row(code, error=error)


TABLE: dict[str, list[Row]] = {
    "JSON": [
        Row("None", {}),
        Row("[None]", [None]),
        Row("True", True),
        Row("7", 7),
        Row("2**53 + 1", 2**53 + 1),
        Row("10**30", 10**30),
        Row("0.1 + 0.2", 0.1 + 0.2),
        Row("1e308", 1e308),
        Row('"naïve ☃"', "naïve ☃"),
        Row('""', ""),
        Row("[1, [2], {}]", [1, [2], {}]),
        Row('{"a": {"b": None}}', {"a": {"b": None}}),
        refused("10**5000", "input: has more digits than can be written; send it as text"),
        refused('{"n": float("nan")}', "input.n: nan has no form in JSON"),
        refused('[1.0, float("inf")]', "input[1]: inf has no form in JSON"),
        refused('{"a": "\\ud800"}', "input.a: is not valid Unicode text"),
        refused("{1: 2}", "input: keys are strings in JSON, 1 was given"),
        refused('{"a": {None: 2}}', "input.a: keys are strings in JSON, None was given"),
        refused('{"me": CYCLE}', "input.me[0]: contains itself"),
        refused("DEEP", f"input{'[0]' * 128}: is nested more than 128 levels deep"),
    ],
    "Strings are never guessed at": [
        Row('"/etc/hostname"', "/etc/hostname"),
        Row('"cat.png"', "cat.png"),
        Row('"d41d8cd98f00b204e9800998ecf8427e"', "d41d8cd98f00b204e9800998ecf8427e"),
        Row('"aGVsbG8gd29ybGQhISE="', "aGVsbG8gd29ybGQhISE="),
        Row('"data:text/plain;base64,aGVsbG8="', "data:text/plain;base64,aGVsbG8="),
        Row('"https://example.com/cat.png"', "https://example.com/cat.png"),
    ],
    "Collections": [
        Row("(1, 2)", [1, 2]),
        Row("range(3)", [0, 1, 2]),
        Row("collections.deque([1])", [1]),
        Row('collections.OrderedDict(b=1, a=2)', {"b": 1, "a": 2}),
        Row('types.MappingProxyType({"a": 1})', {"a": 1}),
        Row("Point(1, 2)", [1, 2]),
        Row("{Key.NAME: 1}", {"name": 1}),
        refused("{1, 2}", "input: set can't be sent as JSON; give a list"),
        refused("(n for n in [1])", "input: generator can't be sent as JSON; give a list"),
        refused("map(str, [1])", "input: map can't be sent as JSON; give a list"),
    ],
    "Values": [
        Row("Color.RED", "red"),
        Row("Level.HIGH", 3),
        Row("TaskStatus.RUNNING", 7),
        Row("datetime.datetime(2026, 1, 2, tzinfo=datetime.UTC)", "2026-01-02T00:00:00Z"),
        Row("datetime.date(2026, 1, 2)", "2026-01-02"),
        Row("datetime.time(12, 30)", "12:30:00"),
        Row("uuid.UUID(int=1)", "00000000-0000-0000-0000-000000000001"),
        Row('decimal.Decimal("0.10")', 0.1),
        Row('decimal.Decimal("1E+3")', 1000),
        Row("numpy.int64(3)", 3),
        Row("numpy.float32(0.5)", 0.5),
        Row("numpy.bool_(True)", True),
        refused(
            "datetime.datetime(2026, 1, 2)",
            "input: datetime.datetime(2026, 1, 2, 0, 0) has no time zone; give one, such as datetime.UTC",
        ),
        refused("datetime.timedelta(1)", "input: timedelta can't be sent as JSON; give a number of seconds"),
        refused(
            'decimal.Decimal("0.12345678901234567890")',
            "input: 0.12345678901234567890 has more digits than a JSON number keeps; send it as text: str(…)",
        ),
        refused('decimal.Decimal("NaN")', "input: NaN has no form in JSON"),
        refused("fractions.Fraction(1, 3)", "input: Fraction can't be sent as JSON"),
        refused("1j", "input: complex can't be sent as JSON"),
        refused("object()", "input: object can't be sent as JSON"),
        refused("len", "input: builtin_function_or_method can't be sent as JSON"),
    ],
    "Objects": [
        Row('Shot("a", 5)', {"image": "a", "steps": 5}),
        Row('Shot(Path("cat.png"))', {"image": CAT, "steps": 20}),
        Row('Voice("ada", decimal.Decimal("1.5"))', {"name": "ada", "speed": 1.5}),
        Row('Prompt(prompt_text="a", image=b"x")', {
            "prompt_text": "a", "image": Uploaded(b"x", None, "application/octet-stream"),
        }),
        refused("Shot", "input: type can't be sent as JSON: it is a class; give an instance"),
        refused('Login(password="x")', "input.password: SecretStr can't be sent as JSON"),
    ],
    "Files": [
        Row('Path("cat.png")', CAT),
        Row('{"images": [{"mask": Path("cat.png")}]}', {"images": [{"mask": CAT}]}),
        Row('Path("notes.txt")', Uploaded(b"hello", "notes.txt", "text/plain")),
        Row('Path("picture")', Uploaded(PNG, "picture", "image/png")),
        Row('Path("empty.bin")', Uploaded(b"", "empty.bin", "application/octet-stream")),
        Row('open("cat.png", "rb")', CAT),
        Row('standing_at(3, "notes.txt")', Uploaded(b"lo", "notes.txt", "text/plain")),
        Row("io.BytesIO(PNG)", Uploaded(PNG, None, "image/png")),
        Row('b"hello"', Uploaded(b"hello", None, "application/octet-stream")),
        Row('bytearray(b"%PDF-1.7")', Uploaded(b"%PDF-1.7", None, "application/pdf")),
        Row("memoryview(PNG)", Uploaded(PNG, None, "image/png")),
        Row('Base64("aGVsbG8=")', Uploaded(b"hello", None, "application/octet-stream")),
        Row('Base64("-_-_", filename="a.gif")', Uploaded(b"\xfb\xff\xbf", "a.gif", "image/gif")),
        Row('File.from_path("cat.png")', CAT),
        Row('File.from_path("cat.png", filename="b.jpg")', Uploaded(PNG, "b.jpg", "image/jpeg")),
        Row('File.from_bytes(b"{}", filename="a.json")', Uploaded(b"{}", "a.json", "application/json")),
        Row('File.from_data_uri("data:text/html,a%20b")', Uploaded(b"a b", None, "text/html")),
        Row("File.from_image(PIXELS)", Uploaded(PNG, "image.png", "image/png")),
        Row('File.from_dict({"uri": "https://example.com/a.png"})', "https://example.com/a.png"),
        refused('Path("missing.png")', "input: there is no file 'missing.png'"),
        refused('{"a": [Path("folder")]}', "input.a[0]: 'folder' is not a regular file"),
        refused('open("notes.txt")', 'input: the file is open as text; open it with mode "rb"'),
        refused('closed("notes.txt")', "input: the file is closed"),
        refused(
            "Pipe()",
            "input: how many bytes it has can't be seen: say it, as in upload(…, size=…); got None",
        ),
        refused('{"a": Base64("a*b")}', "input.a: this is no valid base64: Only base64 data is allowed"),
        refused('File.from_dict({"id": "1"})', "input: this File has no uri, and nothing to upload"),
        refused(
            "PIXELS",
            "input: ndarray can't be sent as JSON; for a picture, give File.from_image(…) or, for its "
            "numbers, array.tolist()",
        ),
        refused("PICTURE", "input: Image can't be sent as JSON; for a picture, give File.from_image(…)"),
    ],
}  # fmt: skip

ROWS = [row for rows in TABLE.values() for row in rows]


def values(folder: Path) -> dict[str, Any]:
    """The names that the code of the table uses; the files are put into the working directory."""
    for name in ("cat.png", "picture"):
        (folder / name).write_bytes(PNG)
    (folder / "notes.txt").write_bytes(b"hello")
    (folder / "empty.bin").write_bytes(b"")
    (folder / "folder").mkdir()
    cycle: list[Any] = []
    cycle.append(cycle)
    deep: list[Any] = []
    for _ in range(200):
        deep = [deep]
    own = {"CYCLE": cycle, "DEEP": deep, "PICTURE": PIL.Image.new("RGB", (2, 2))}
    imported = {known.__name__: known for known in (*MODULES, *CLASSES)}
    return {**globals(), **imported, **own, "standing_at": _standing_at, "closed": _closed}


def _standing_at(position: int, name: str) -> Any:
    file = open(name, "rb")  # noqa: SIM115 the test closes it
    file.seek(position)
    return file


def _closed(name: str) -> Any:
    with open(name, "rb") as file:
        return file


def page() -> str:
    """The page with the table as it is here."""
    before, _, rest = PAGE.read_text("utf-8").partition(BEGIN)
    table = "\n".join(_lines())
    return f"{before}{BEGIN}\n{table}\n{END}{rest.partition(END)[2]}"


def _lines() -> Iterator[str]:
    for title, rows in TABLE.items():
        yield f"### {title}\n"
        yield "| input | the app gets |"
        yield "|---|---|"
        for row in rows:
            yield f"| {_cell(row.code)} | {_outcome(row)} |"
        yield ""


def _outcome(row: Row) -> str:
    if row.error is None:
        return _cell(_shown(row.sent))
    error = row.error if len(row.error) < 150 else f"{row.error[:40]}…{row.error[-45:]}"
    return f"refused: {_cell(error)}"


def _shown(value: Any) -> str:
    text = json.dumps(value, ensure_ascii=False, default=lambda item: f"\0{_brief(item)}\0")
    return text.replace('"\\u0000', "⟨").replace('\\u0000"', "⟩")


def _brief(item: Uploaded) -> str:
    return f"uri of {item.filename or 'the upload'}, {item.content_type}"


def _cell(text: str) -> str:
    return f"`{text.replace('|', chr(92) + '|')}`"


if __name__ == "__main__":
    PAGE.write_text(page(), "utf-8")
