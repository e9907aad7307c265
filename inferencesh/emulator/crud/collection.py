"""The records of one resource, and what can be done with them."""

from collections.abc import Iterable, Mapping
from itertools import count
from typing import Any

from ..lists import Listing
from ..problems import ProblemError
from ..records import Record, Records
from ..spec import Spec, named
from .database import Database, Table
from .instances import ABSENT, Instances
from .resources import Resource

_LATEST = ("", "latest")


class Collection:
    """What is stored of one resource.

    Args:
        resource: What its records are like.
        database: Where they are.
        instances: Makes them.
        records: Gives them their identity.
        spec: Says what lists can be filtered and sorted by.
    """

    def __init__(
        self, resource: Resource, database: Database, instances: Instances, records: Records, spec: Spec
    ) -> None:
        self.resource = resource
        self._database = database
        self._instances = instances
        self._records = records
        self._spec = spec

    @property
    def table(self) -> Table:
        """The records."""
        return self._database.table(self.resource.tag, noun=self.resource.noun)

    def versions(self, record: Record) -> Table:
        """The versions of a record."""
        return self.part("versions", record, "version")

    def version(self, record: Record, id: str) -> Record:
        """The version of a record with this id or short id, or a 404 problem."""
        versions = self.versions(record)
        return versions.find(id=id) or versions.one(shown=id, short_id=id)

    def part(self, name: str, record: Record, noun: str) -> Table:
        """What belongs to a record, such as its shares or its rules."""
        return self._database.table(name, record["id"], noun)

    def get(self, key: str) -> Record:
        """The record that a path parameter names, or a 404 problem."""
        if self.resource.key == "id":
            return self.table.get(key)
        return self.table.one(shown=key, **{self.resource.key: key})

    def by_name(self, namespace: str, name: str) -> Record:
        """The record of a name, with the version that follows an `@`, or a 404 problem."""
        plain, _, version = name.partition("@")
        record = self.table.one(shown=f"{namespace}/{plain}", namespace=namespace, name=plain)
        if version in _LATEST or not self.resource.version:
            return record
        found = self.version(record, version)
        return record | {"version_id": found["id"], "version": found}

    def by_reference(self, reference: str) -> Record:
        """The record that `namespace/name[@version]` or an id stands for, or a 404 problem."""
        namespace, slash, name = reference.removeprefix(f"{self.resource.noun}/").partition("/")
        return self.by_name(namespace, name) if slash else self.get(reference)

    def page(self, rows: Iterable[Record], request: Mapping[str, Any], schema: str | None = None) -> Record:
        """A page of records of this resource, or of `schema`."""
        columns = self._spec.columns(schema or self.resource.schema)
        return Listing(columns, self.resource.names, self.resource.limit).page(rows, request)

    def create(self, fields: Mapping[str, Any]) -> Record:
        """Add a record; or a version, if the record exists and that is what the API does.

        Args:
            fields: What was sent.

        Raises:
            ProblemError: 409 if the name is taken.
        """
        existing = self.existing(fields)
        if existing:
            self.update(existing, fields)
            return self.publish(existing, fields)
        sent = {name: value for name, value in fields.items() if name != "id" and value is not None}
        made = self._records.owned() | dict(self.resource.defaults) | sent | self._identity(fields)
        record = self.table.add(self._instances.named(self.resource.schema, made))
        return self.publish(record, fields) if self.resource.version else record

    def existing(self, fields: Mapping[str, Any]) -> Record | None:
        """The record that these fields are meant for, if there is one.

        Raises:
            ProblemError: 409 if the name is taken.
        """
        if fields.get("id"):
            return self.get(fields["id"])
        wanted = self._identity(fields)
        if self.resource.upserts:
            return self.table.find(**wanted)
        unique = self.resource.unique
        if unique and self.table.find(**(wanted if unique == "name" else {unique: fields[unique]})):
            code = "name_conflict" if unique == "name" else "already_exists"
            raise ProblemError(409, code, f"there is a {self.resource.noun} {fields[unique]!r} already")
        return None

    def update(self, record: Record, fields: Mapping[str, Any]) -> Record:
        """Write the fields that are sent."""
        return self._write(record, {name: self._value(name, fields) for name in self._plain(fields)})

    def replace(self, record: Record, fields: Mapping[str, Any], writable: Iterable[str]) -> Record:
        """Write every writable field; those that are not sent are emptied."""
        return self._write(record, {name: self._value(name, fields) for name in self._plain(writable)})

    def publish(self, record: Record, fields: Mapping[str, Any], *, is_current: bool = True) -> Record:
        """Add a version; the record as it is then."""
        assert self.resource.version
        sent = fields.get(self.resource.content) or {} if self.resource.content else dict(fields)
        number = len(list(self.versions(record))) + 1
        about = {self.resource.parameter: record["id"], "number": number, "graph_version": number}
        derived = about | self.resource.describe(sent)
        made = self._instances.named(self.resource.version, sent | derived | self._records.owned())
        version = self.versions(record).add(made)
        return self.set_current(record, version) if is_current else self.table.get(record["id"])

    def set_current(self, record: Record, version: Record) -> Record:
        """Make a version the one that the record shows."""
        if "draft_version_id" in record:
            return self._write(record, {"draft_version_id": version["id"], "draft_version": version})
        return self._write(record, {"version_id": version["id"], "version": version})

    def duplicate(self, record: Record) -> Record:
        """A copy of a record, with its current version."""
        copy = self.table.add(record | self._records.owned() | {"name": self._free_name(record["name"])})
        version = copy.get("version") or copy.get("draft_version")
        if version is None:
            return copy
        own = self.versions(copy).add(version | self._records.base())
        return self.set_current(copy, own)

    def delete(self, record: Record) -> None:
        """Remove a record and what belongs to it."""
        self.table.remove(record["id"])
        self._database.forget(record["id"])

    def _identity(self, fields: Mapping[str, Any]) -> Record:
        """The name that a record goes by, if records of this kind have one."""
        if "namespace" not in self._spec.properties(named(self.resource.schema)):
            return {}
        name = fields.get("name") or self._records.new_id()
        return {"namespace": fields.get("namespace") or self._records.username, "name": name}

    def _plain(self, names: Iterable[str]) -> list[str]:
        """Those of the names that can simply be written: not what identifies a record, and no versions."""
        declared = self._spec.properties(named(self.resource.schema))
        fixed = {"id", "namespace", "version_id", self.resource.content}
        return [name for name in names if name in declared and name not in fixed]

    def _value(self, name: str, fields: Mapping[str, Any]) -> Any:
        return self._instances.field(self.resource.schema, name, fields.get(name, ABSENT))

    def _write(self, record: Record, fields: Record) -> Record:
        return self.table.change(record["id"], **fields)

    def _free_name(self, name: str) -> str:
        taken = {row["name"] for row in self.table}
        return next(free for number in count(1) if (free := f"{name}-copy-{number}") not in taken)
