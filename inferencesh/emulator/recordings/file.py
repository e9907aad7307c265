"""The file that keeps a recording."""

import json
import os
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Self

from .exchange import Exchange

FORMAT = 1
_NAME = "inferencesh_recording"


class RecordingError(Exception):
    """A recording can't be used, or does not fit what is asked of it."""


@dataclass(frozen=True)
class Recording:
    """Exchanges in the order in which they began.

    Attributes:
        exchanges: At least one.
        path: The file they were read from.
    """

    exchanges: Sequence[Exchange]
    path: Path

    @classmethod
    def read(cls, path: str | os.PathLike[str]) -> Self:
        """Read a recording.

        Raises:
            FileNotFoundError: there is no such file.
            RecordingError: it is empty, was cut short or is something else.
        """
        file = Path(path)
        try:
            lines = file.read_text("utf-8").split("\n")
        except UnicodeDecodeError as error:
            raise RecordingError(f"{file} is no recording: {error}") from None
        return cls(_exchanges(file, list(_objects(file, lines))), file)

    def write(self) -> None:
        """Write the file, whole or not at all.

        Raises:
            RecordingError: there are no exchanges.
        """
        if not self.exchanges:
            raise RecordingError(f"nothing was recorded: {self.path} is not written")
        lines: list[dict[str, Any]] = [{_NAME: FORMAT}]
        lines += [exchange.to_json() for exchange in self.exchanges]
        lines.append({"exchanges": len(self.exchanges)})
        self.path.parent.mkdir(parents=True, exist_ok=True)
        part = self.path.with_name(f"{self.path.name}.part")
        part.write_text("".join(f"{json.dumps(line, ensure_ascii=False)}\n" for line in lines), "utf-8")
        part.replace(self.path)


def _objects(file: Path, lines: Sequence[str]) -> Iterator[dict[str, Any]]:
    for number, line in enumerate(lines, start=1):
        if not line.strip():
            continue
        try:
            value = json.loads(line)
        except ValueError:
            raise RecordingError(
                f"{file}, line {number}, is no JSON: the recording was cut or changed"
            ) from None
        if not isinstance(value, dict):
            raise RecordingError(f"{file}, line {number}, is no JSON object")
        yield value


def _exchanges(file: Path, objects: Sequence[dict[str, Any]]) -> list[Exchange]:
    if not objects:
        raise RecordingError(f"{file} is empty")
    first, *rest = objects
    if _NAME not in first:
        raise RecordingError(f'{file} is no recording: its first line has no "{_NAME}"')
    if first[_NAME] != FORMAT:
        raise RecordingError(
            f"{file} has format {first[_NAME]!r}; this version reads {FORMAT}: record it anew"
        )
    if not rest or "exchanges" not in rest[-1]:
        raise RecordingError(f"{file} was cut short: its last line, which counts the exchanges, is missing")
    *bodies, last = rest
    if last["exchanges"] != len(bodies):
        raise RecordingError(
            f"{file} was cut or changed: {last['exchanges']} exchanges, of which {len(bodies)} are here"
        )
    if not bodies:
        raise RecordingError(f"{file} is empty: it holds no exchanges")
    return [_exchange(file, number, body) for number, body in enumerate(bodies, start=1)]


def _exchange(file: Path, number: int, body: dict[str, Any]) -> Exchange:
    try:
        return Exchange.from_json(body)
    except (KeyError, TypeError, ValueError) as error:
        problem = f"exchange {number} of {file} can't be read ({type(error).__name__}: {error})"
        raise RecordingError(f"{problem}: the recording was changed") from None
