"""The Python file that an emulator is in, and the modules beside it that it imports."""

import importlib
import runpy
import sys
import traceback
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from types import ModuleType

from ..emulator import Emulator

_OURS = ("inferencesh", "inferencesh_gen")
_NAME = "emulator"
"""Of the one that is served, where there are several."""

Stamp = tuple[int, int] | None
"""Time of the last change and size of a file; None if it is not there."""


class LoadError(Exception):
    """A file that can't be served; the text says why. `report` has more lines."""

    def __init__(self, text: str, report: str = "") -> None:
        super().__init__(text)
        self.report = report or text


class Source:
    """A file, loaded as often as it changes.

    Modules that it imports are loaded anew with it if they lie in its folder or below, and were not imported
    by the emulator itself.

    Args:
        file: The Python file.
        others: Other files whose changes count.
    """

    def __init__(self, file: Path, others: Iterable[Path] = ()) -> None:
        self._file = file
        self._folder = file.resolve().parent
        self._others = list(others)
        self._foreign = frozenset(sys.modules)
        self._is_broken = False
        self._known: dict[Path, Stamp] = {}
        # Its folder comes first, as it does for scripts.
        sys.path.insert(0, str(self._folder))

    def load(self) -> Emulator:
        """The emulator that is in the file now.

        Raises:
            LoadError: there is none, or the file can't be run. Modules are as they were then.
        """
        stamps = self.stamps()
        before = {name: sys.modules.pop(name) for name in list(self._own_modules())}
        importlib.invalidate_caches()
        self._is_broken = True
        try:
            emulator = self._run()
            self._is_broken = False
        finally:
            self._remember(stamps)
            if self._is_broken:
                self._forget_modules()
                sys.modules.update(before)
        return emulator

    def has_changed(self) -> bool:
        """Whether it has to be loaded anew."""
        now = self.stamps()
        if not self._is_broken:  # what has been imported since then is not news
            self._known = now | self._known
        return now != self._known

    def stamps(self) -> dict[Path, Stamp]:
        """The files that count, as they are now."""
        modules = [sys.modules[name] for name in self._own_modules()]
        # What is broken may be mended anywhere, also by a file that is not there yet.
        beside = self._folder.glob("*.py") if self._is_broken else ()
        paths = {self._file.resolve(), *self._others, *_files(modules), *beside, *self._known}
        return {path: _stamp(path) for path in paths}

    def _remember(self, before: Mapping[Path, Stamp]) -> None:
        """Remember the files as they were before the file was run: what changed meanwhile has changed."""
        if not self._is_broken:
            self._known = {}
        now = self.stamps()
        self._known = now | {path: stamp for path, stamp in before.items() if path in now}

    def _forget_modules(self) -> None:
        for name in list(self._own_modules()):
            del sys.modules[name]

    def _run(self) -> Emulator:
        if not self._file.is_file():
            raise LoadError(f"{self._file}: there is no such file")
        try:
            values = runpy.run_path(str(self._file))
        except (Exception, SystemExit) as error:
            raise LoadError(*_told(self._file, error)) from None
        emulators = {name: value for name, value in values.items() if isinstance(value, Emulator)}
        if not emulators:
            raise LoadError(f"{self._file}: there is no Emulator in it")
        if len(set(emulators.values())) > 1 and _NAME not in emulators:
            names = ", ".join(emulators)
            raise LoadError(
                f"{self._file}: there are several in it: {names}; call the one to serve {_NAME!r}"
            )
        return emulators.get(_NAME) or next(iter(emulators.values()))

    def _own_modules(self) -> Iterator[str]:
        for name, module in list(sys.modules.items()):
            if name not in self._foreign and name.partition(".")[0] not in _OURS and self._is_beside(module):
                yield name

    def _is_beside(self, module: ModuleType) -> bool:
        return any(
            path.is_relative_to(self._folder) and "site-packages" not in path.parts
            for path in _files([module])
        )


def _files(modules: Iterable[ModuleType]) -> Iterator[Path]:
    for module in modules:
        if name := getattr(module, "__file__", None):
            yield Path(name)


def _stamp(path: Path) -> Stamp:
    try:
        about = path.stat()
    except OSError:
        return None
    return about.st_mtime_ns, about.st_size


def _told(file: Path, error: BaseException) -> tuple[str, str]:
    """What went wrong in a file: in a line, and with the way there."""
    frames = traceback.TracebackException.from_exception(error)
    # Ours and runpy's are of no use to anyone; the file's own begin after them.
    names = [frame.filename for frame in frames.stack]
    begin = names.index(str(file)) if str(file) in names else len(names)
    frames.stack = traceback.StackSummary.from_list(list(frames.stack)[begin:])
    place = f"{error.filename}:{error.lineno}" if isinstance(error, SyntaxError) else _last(frames, file)
    what = "".join(traceback.format_exception_only(error)).strip().splitlines()[-1]
    return f"{place}: {what}", "".join(frames.format()).rstrip()


def _last(frames: traceback.TracebackException, file: Path) -> str:
    return f"{frames.stack[-1].filename}:{frames.stack[-1].lineno}" if frames.stack else str(file)
