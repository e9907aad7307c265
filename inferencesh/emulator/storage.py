"""The routes that carry bytes. In the API's world they are a storage service with signed URLs and a CDN."""

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import FileResponse, Response

from .clock import timestamp
from .files import Files, StoredFile
from .problems import invalid_request, not_found
from .records import Records


class Storage:
    """Upload and download of file bytes."""

    def __init__(self, files: Files, records: Records) -> None:
        self._files = files
        self._records = records

    async def upload(self, request: Request) -> Response:
        """PUT of a file's bytes to its signed URL."""
        file = self._files.get(request.path_params["file_id"])
        content_type = request.headers.get("content-type", "")
        _refuse_second_credential(request)
        self._check_signature(file, request)
        file.check_type(content_type)
        file.check_length(request.headers.get("content-length"))
        size = await _receive(request, file)
        file.uploaded(content_type or file.record["content_type"], size, timestamp(self._records.clock.now()))
        return Response(status_code=200)

    async def download(self, request: Request) -> Response:
        """GET or HEAD of a file's bytes."""
        file = self._files.get(request.path_params["file_id"])
        if not file.is_uploaded:
            raise not_found("upload of file", file.id)
        return FileResponse(file.path, headers={"Content-Type": file.record["content_type"]})

    def _check_signature(self, file: StoredFile, request: Request) -> None:
        query = request.query_params
        self._files.check_signature(file, query.get("signature", ""), query.get("expires", ""))


def _refuse_second_credential(request: Request) -> None:
    # As object stores do: a signed URL and an Authorization header are two ways to say who is asking.
    if "authorization" in request.headers:
        raise invalid_request("a signed URL must be used without an Authorization header")


async def _receive(request: Request, file: StoredFile) -> int:
    """Store the body; how long it is."""
    size = 0
    with file.replacement() as target:
        async for chunk in request.stream():
            size += len(chunk)
            file.check_size(size, is_complete=False)
            await run_in_threadpool(target.write, chunk)
        file.check_size(size)
    return size
