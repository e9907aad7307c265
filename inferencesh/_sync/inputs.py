# Generated from inferencesh/_async/inputs.py, do not edit.
"""Upload what stands in an input, before the run that needs it."""

from __future__ import annotations

from typing import Any

from .._core.inputs import PlannedInput
from .._core.uploads import Shelf, uri_of
from .._local.sources import Details
from .._shim import _sync as shim
from .parallel import each
from .sender import ClientSender
from .uploads import upload

CONCURRENCY = 8
"""Uploads at once for one input."""


def uploaded(sender: ClientSender, planned: PlannedInput, outer: shim.Stop | None = None) -> Any:
    """An input as JSON, once all that it holds is uploaded.

    Every source is looked at before the first upload.

    Args:
        sender: Sends the requests.
        planned: The input.
        outer: What may end it from outside; then nothing is to be run any more.

    Raises:
        InvalidArgumentError: a source does not exist or can't be read, with its place; nothing was sent.
        SourceError, APIStatusError, APIConnectionError: an upload failed; its note names the place.
    """
    stop = shim.Stop()
    sources = [shim.open_source(found.source, Details(where=found.where)) for found in planned.uploads]

    def one(place: int, source: shim.Opened) -> str:
        try:
            return uri_of(upload(sender, source, Shelf(), stop=stop))
        except Exception as error:
            error.add_note(f"{planned.uploads[place].where} could not be uploaded, so nothing was run")
            raise

    outer = outer or shim.Stop()
    with outer.calling(stop.set):
        uris = each(one, sources, concurrency=CONCURRENCY, stop=stop, collect_errors=False)
    outer.check()
    return planned.with_uris(uris)
