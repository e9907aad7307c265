"""Apps: Python functions and classes under a name, and how a run request finds one."""

import inspect
import json
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any, NamedTuple

from .app_records import describe, describe_version, public_methods
from .crud.database import Database
from .notices import Notices
from .problems import ProblemError, invalid_field, invalid_fields, not_found
from .records import Record, Records
from .validation import Schema

_REFERENCE = re.compile(
    r"(?:app/)?(?P<name>[^/@:]+/[^/@:]+)(?:@(?P<version>[^/@:]+))?(?::(?P<function>[^/@:]+))?"
)
_MAINTENANCE_RETRY_SECONDS = 3600


class App:
    """One registered app.

    Args:
        target: A function of any kind, or a class whose public methods are the functions.
        name: `namespace/name`.
        options: See `Emulator.app`.
        database: Where its record is, which the API may change.

    Raises:
        ValueError: a class has no public methods.
        jsonschema.SchemaError: a schema is none.
    """

    def __init__(self, target: Callable[..., Any], name: str, options: Record, database: Database) -> None:
        self.name = name
        self.kind: str = options["kind"]
        self._target = target
        self._is_class = inspect.isclass(target)
        self._default: str | None = options["default_function"]
        self._requires: Sequence[Record] = options["requires"]
        self._input = Schema(options["input_schema"])
        self._output = Schema(options["output_schema"])
        self._warm: set[str] = set()
        self._options = options
        self._database = database
        self.functions = public_methods(target) if self._is_class else ["run"]
        if not self.functions:
            raise ValueError(f"{name}: {target.__name__} has no public methods, which an app's functions are")
        self.original: Record = {}

    @property
    def record(self) -> Record:
        """The app as the API describes it; a 404 problem if it was deleted."""
        return self._database.table("apps", noun="app").get(self.original["id"])

    def deploy(self, identity: Record, version: Record) -> None:
        """Store the record of the app.

        Args:
            identity: Its id, owner and timestamps.
            version: The same of the version.
        """
        about = describe_version(self._target, self.functions, self._options) | version
        page = identity | describe(self.name, self._target, self._options)
        self.original = page | {"version_id": about["id"], "version": about}
        self.restore()

    def restore(self) -> None:
        """Store the record as it was when the app was registered."""
        version = self.original["version"]
        self._database.table("apps", noun="app").add(self.original)
        self._database.table("versions", self.original["id"], "version").add(version)

    def function_name(self, asked: str | None) -> str:
        """The function to run: as asked, else the default one, `run`, or the only one.

        Raises:
            ProblemError: 422, there is no such function or it is not clear which one is meant.
        """
        only = self.functions[0] if len(self.functions) == 1 else None
        wanted = asked or self._default or ("run" if "run" in self.functions else only)
        if wanted not in self.functions:
            known = ", ".join(self.functions)
            raise invalid_field("/function", f"{self.name} has no function {wanted!r}; there are: {known}")
        return wanted

    def new_instance(self) -> Any:
        """The state of a session, or of one call."""
        return self._target() if self._is_class else None

    def bind(self, function: str, instance: Any) -> Callable[..., Any]:
        """The Python function to call."""
        return getattr(instance, function) if self._is_class else self._target

    def check_available(self) -> None:
        """Refuse with the problem that the app's options ask for, if any."""
        message = self.record["status_message"] or f"{self.name} is in {self.record['status']}"
        if self.record["status"] == "retired":
            raise ProblemError(410, "app_retired", message)
        if self.record["status"] == "maintenance":
            retry = {"Retry-After": str(_MAINTENANCE_RETRY_SECONDS)}
            raise ProblemError(503, "app_maintenance", message, headers=retry)
        if self._requires:
            errors = list(self._requires)
            extra = {"meta": {"errors": errors}, "satisfied": False, "errors": errors}
            raise ProblemError(412, "requirements_not_met", f"{self.name} needs to be set up", extra)

    def check_input(self, input: Any) -> None:
        """Refuse an input that the app's schema does not allow."""
        if errors := self._input.errors(input, at="/input"):
            raise invalid_fields(errors)

    def check_output(self, output: Any) -> None:
        """Fail the task whose output the app's schema does not allow.

        Raises:
            ValueError: naming the fields.
        """
        if errors := self._output.errors(output):
            places = "; ".join(f"{error['field'] or '/'}: {error['message']}" for error in errors)
            raise ValueError(f"the output of {self.name} does not fit its schema: {places}")

    def warm_up(self, setup: Any) -> bool:
        """Whether a worker with this setup had to be started; the next call finds it warm."""
        key = json.dumps(setup, sort_keys=True)
        is_cold = key not in self._warm
        self._warm.add(key)
        return is_cold

    def cool_down(self) -> None:
        self._warm.clear()


class Choice(NamedTuple):
    """What a run request asked for."""

    app: App
    function: str


class Apps:
    """The registered apps."""

    def __init__(self, database: Database, records: Records, notices: Notices) -> None:
        self._notices = notices
        self._database = database
        self._records = records
        self._apps: dict[str, App] = {}

    def __iter__(self) -> Iterator[App]:
        return iter(self._apps.values())

    @property
    def names(self) -> list[str]:
        """What they are called, `namespace/name`."""
        return list(self._apps)

    @property
    def functions(self) -> Mapping[str, Sequence[str]]:
        """The functions of each, by its name."""
        return {name: app.functions for name, app in self._apps.items()}

    @property
    def by_name(self) -> Mapping[str, App]:
        return self._apps

    def register(self, target: Callable[..., Any], name: str, options: Record) -> None:
        """Add an app; under a name that is taken, the next version of it.

        Raises:
            ValueError: a class has no public methods.
            jsonschema.SchemaError: a schema is none.
        """
        app = App(target, name, options, self._database)
        earlier = self._apps.get(name)
        app.deploy(self._records.owned(earlier.original["id"] if earlier else None), self._records.base())
        self._apps[name] = app
        self._notices.touch("apps", name)

    def restore(self) -> None:
        """Store all apps anew, as they were registered, with cold workers."""
        for app in self:
            app.restore()
            app.cool_down()

    def choose(self, request: Mapping[str, Any]) -> Choice:
        """Find the app and the function that a run request asks for.

        Raises:
            ProblemError: 404 for an unknown app or version, 422 for an unknown function.
        """
        if request.get("app"):
            app, version, function = self._by_reference(request["app"])
        else:
            app, version, function = self._by_id(request["app_id"]), request.get("version_id"), None
        _check_version(app, version)
        return Choice(app, app.function_name(request.get("function") or function))

    def _by_reference(self, reference: str) -> tuple[App, str | None, str | None]:
        match = _REFERENCE.fullmatch(reference)
        if match is None or match["name"] not in self._apps:
            raise not_found("app", reference)
        return self._apps[match["name"]], match["version"], match["function"]

    def _by_id(self, id: str) -> App:
        app = next((app for app in self if app.original["id"] == id), None)
        if app is None:
            raise not_found("app", id)
        return app


def _check_version(app: App, version: str | None) -> None:
    versions = (app.record["version"], app.original["version"])
    runnable = {known[name] for known in versions for name in ("id", "short_id")}
    if version not in (None, "", "latest", *runnable):
        raise not_found(f"version of {app.name}", str(version))
