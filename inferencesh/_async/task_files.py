"""Save the files that a task made."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING, Any

from inferencesh_gen.api.tasks import list_files as list_endpoint
from inferencesh_gen.models import Task

from .._core.downloads import Located, locate
from .._core.errors import APIStatusError, DownloadError
from .._core.outputs import OutputFiles
from .._local.targets import PathTarget, open_folder
from .._shim import _async as shim
from .downloads import download
from .parallel import each
from .sender import AsyncClientSender
from .uploads import Report, Reports

if TYPE_CHECKING:
    from inferencesh_gen.models import TaskFile

CONCURRENCY = 8
"""Downloads at once for one output."""


async def download_files(
    sender: AsyncClientSender,
    task: Task,
    to: str | os.PathLike[str],
    on_progress: Report | None = None,
) -> Any:
    """Save every file of a task's output; see `AsyncTasks.download_files`."""
    folder = await shim.in_thread(open_folder, to)
    files = OutputFiles(task.output, await _listed(sender, task), sender.config.base_url)
    located = [locate(record) for record in files.by_uri.values()]
    reports = Reports(on_progress, [file.size for file in located])
    stop = shim.Stop()

    async def one(place: int, file: Located) -> Path:
        target = await shim.in_thread(PathTarget, folder)
        path: Path = await download(sender, file, target, reports.of(place), stop)
        return path

    results = await each(one, located, concurrency=CONCURRENCY, stop=stop, collect_errors=True)
    by_uri = dict(zip(files.by_uri, results, strict=True))
    paths = {uri: str(path) for uri, path in by_uri.items() if isinstance(path, Path)}
    errors = {uri: error for uri, error in by_uri.items() if isinstance(error, Exception)}
    output = files.with_paths(paths)
    if errors:
        first = next(iter(errors.values()))
        problem = f"{len(errors)} of {len(by_uri)} files could not be saved; the first: {first}"
        raise DownloadError(problem, output=output, errors=errors)
    return output


async def _listed(sender: AsyncClientSender, task: Task) -> list[TaskFile]:
    """The files of the output as the server lists them: nothing, if it does not."""
    try:
        answer = await sender.send(list_endpoint.request(task.id, role="output"))
    except APIStatusError as error:
        if error.status in _NOT_LISTED:
            return []
        raise
    return list_endpoint.decode(answer.data)


_NOT_LISTED = frozenset({403, 404, 405, 501})
"""Answers of servers that have no such list, and for keys that may not see it."""
