"""``client.files``: the generated operations, and `upload`."""

from __future__ import annotations

from inferencesh_gen.models import File
from inferencesh_gen.resources import AsyncFilesResource

from .._core.errors import ResponseDecodeError
from .._core.sources import Source, open_source
from .sender import AsyncClientSender


class AsyncFiles(AsyncFilesResource):
    """Files to give to apps, and what they made."""

    _sender: AsyncClientSender

    async def upload(
        self,
        source: Source,
        *,
        filename: str | None = None,
        content_type: str | None = None,
        path: str | None = None,
        category: str | None = None,
    ) -> File:
        """Upload a file; its ``uri`` goes into the input of a run.

        The content is read in chunks and goes to a signed URL, without the API key.

        Args:
            source: Bytes, a `Path`, an open binary file (from where it stands), or a ``data:`` URI.
                A plain string is never taken for a path.
            filename: Its name; else that of the path or file.
            content_type: Its media type; else by its name.
            path: Where to keep it, on servers that let the client say so.
            category: Storage category.

        Returns:
            The record of the file.

        Raises:
            InvalidArgumentError: the source does not exist or can't be read; nothing was sent.
            APIStatusError: the server refused the file.
            APIConnectionError: the upload broke off.

        Example:
            ``file = await client.files.upload(Path("photo.jpg"))``
        """
        content = open_source(source, filename=filename, content_type=content_type)
        entry = {
            "uri": "",
            "filename": content.filename,
            "content_type": content.content_type,
            "size": content.length,
            "path": path,
        }
        entry = {name: value for name, value in entry.items() if value is not None}
        records = await self.create(files=[entry], category=category)
        if len(records) != 1 or not records[0].upload_url:
            raise ResponseDecodeError("POST /files: one record with an upload_url was expected", status=200)
        await self._sender.put(records[0].upload_url, content, content.content_type)
        return records[0]
