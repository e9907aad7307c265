"""Records in tables, in memory."""

from collections.abc import Callable, Iterator
from typing import Any

from ..feed import Feed
from ..notices import Notices
from ..problems import not_found
from ..records import Record, Records

_SILENT = {"apps"}
"""Tables that no stream tells of. Apps are registered from any thread, and followers live on the loop's."""


class Table:
    """Records of one kind by id. They are replaced, never changed in place: who has one keeps it as it was.

    Args:
        noun: What a record is called when there is none.
        now: Gives the time of a change.
        announce: Is told the id of every record that is added, changed or removed.
    """

    def __init__(self, noun: str, now: Callable[[], str], announce: Callable[[str], None]) -> None:
        self._noun = noun
        self._now = now
        self._announce = announce
        self._rows: dict[str, Record] = {}

    def __iter__(self) -> Iterator[Record]:
        return iter(list(self._rows.values()))

    def add(self, record: Record) -> Record:
        """Add a record, or put it in the place of the one with its id."""
        self._rows[record["id"]] = record
        self._announce(record["id"])
        return record

    def get(self, id: str) -> Record:
        """The record with this id.

        Raises:
            ProblemError: 404.
        """
        return self.one(shown=id, id=id)

    def one(self, *, shown: str, **fields: Any) -> Record:
        """The newest record with these values.

        Args:
            shown: What to call the record if there is none.
            fields: Values by name.

        Raises:
            ProblemError: 404.
        """
        found = self.find(**fields)
        if found is None:
            raise not_found(self._noun, shown)
        return found

    def find(self, **fields: Any) -> Record | None:
        """The newest record with these values, if there is one."""
        if "id" in fields:
            return self._rows.get(fields["id"])
        return next(reversed(self.where(**fields)), None)

    def where(self, **fields: Any) -> list[Record]:
        """All records with these values, oldest first."""
        return [row for row in self if all(row.get(name) == value for name, value in fields.items())]

    def change(self, id: str, /, **fields: Any) -> Record:
        """Give a record new values.

        Raises:
            ProblemError: 404.
        """
        record = self.get(id)
        touched = {"updated_at": self._now()} if "updated_at" in record else {}
        return self.add(record | fields | touched)

    def amend(self, id: str, /, **fields: Any) -> None:
        """Give a record new values without a word to anyone: whoever asks sees them."""
        self._rows[id] = self.get(id) | fields

    def remove(self, id: str) -> None:
        del self._rows[id]
        self._announce(id)

    def clear(self) -> None:
        """Forget all records, without a word to anyone."""
        self._rows.clear()


class Database:
    """All tables.

    Args:
        records: Give the time.
        notices: Are told of each change of a table that belongs to no record, and of pieces of messages.

    Attributes:
        feed: Announces each change of a table that belongs to no record, as `table/id`.
    """

    def __init__(self, records: Records, notices: Notices) -> None:
        self._now = records.now
        self._notices = notices
        self.feed = Feed()
        self._tables: dict[tuple[str, str], Table] = {}

    def table(self, name: str, owner: str = "", noun: str = "record") -> Table:
        """The table of a name, made at its first use.

        Args:
            name: What is in it.
            owner: Id of the record that all rows belong to, and are forgotten with.
            noun: What a row is called when there is none.
        """
        key = (name, owner)
        if key not in self._tables:
            announce = _ignore if owner or name in _SILENT else self._announcer(name)
            self._tables[key] = Table(noun, self._now, announce)
        return self._tables[key]

    def tell(self, delta: Record) -> None:
        """Pass on a piece of a message that an agent is writing."""
        self.feed.delta(delta)
        self._notices.touch("chat_messages", delta["resource_id"])

    def forget(self, owner: str) -> None:
        """Drop the tables of a record that is gone."""
        for key in [key for key in self._tables if key[1] == owner]:
            del self._tables[key]

    def clear(self) -> None:
        """Forget all records. Tables that belong to none stay: there may be somebody who holds one."""
        self._tables = {key: table for key, table in self._tables.items() if not key[1]}
        for table in self._tables.values():
            table.clear()
        self.feed.clear()

    def _announcer(self, name: str) -> Callable[[str], None]:
        def announce(record_id: str) -> None:
            self.feed.change([f"{name}/{record_id}"])
            self._notices.touch(name, record_id)

        return announce


def _ignore(_: str) -> None:
    """Nobody follows this table."""
