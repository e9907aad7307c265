"""What the page shows of each thing: enough to read, and no keys, headers or secrets."""

import json
from collections.abc import Callable, Mapping
from dataclasses import Field, fields, is_dataclass
from itertools import islice
from typing import Any

from ..clock import timestamp
from ..faults import Fault
from ..records import Record, is_object
from ..request_log import RequestLog
from ..simplest import simplest
from ..state import State
from ..tasks import FINISHED, Task

LIMITS = {"tasks": 200, "chats": 50, "chat_messages": 500, "sessions": 200, "requests": 300}
"""How many of a kind are shown, the newest."""

MAX_TEXT = 4_000
"""Characters of a text that are shown."""


class Views:
    """Describes what an emulator holds.

    Args:
        state: What it holds.
        requests: The requests that came.
    """

    def __init__(self, state: State, requests: RequestLog) -> None:
        self._state = state
        self._requests = requests
        self._views: Mapping[str, Callable[[str], Record | None]] = {
            "apps": self._app,
            "agents": self._agent,
            "tasks": self._task,
            "chats": self._chat,
            "chat_messages": self._message,
            "sessions": self._session,
            "requests": self._request,
            "clock": self._clock,
            "notice": self._notice,
        }

    def everything(self) -> Record:
        """The present state, as far as it is shown."""
        ids: dict[str, list[str]] = {
            "apps": list(self._state.apps.by_name),
            "agents": self._state.agents.names,
            "tasks": list(self._state.tasks.by_id),
            "chats": self._rows("chats"),
            "chat_messages": self._rows("chat_messages"),
            "sessions": list(self._state.sessions.by_id),
            "requests": [str(number) for number in self._requests.numbered],
        }
        shown = {kind: ids[kind][-LIMITS.get(kind, len(ids[kind]) + 1) :] for kind in ids}
        views = {kind: [self.view(kind, one) for one in listed] for kind, listed in shown.items()}
        single = {kind: self.view(kind, "") for kind in ("clock", "notice")}
        return views | single | {"limits": LIMITS, "has_key": self._state.keys.configured is not None}

    def shows(self, kind: str) -> bool:
        """Whether things of this kind are shown."""
        return kind in self._views

    def view(self, kind: str, id: str) -> Record | None:
        """What is shown of a thing; None if it is gone."""
        return self._views[kind](id)

    def _rows(self, table: str) -> list[str]:
        if "collections" not in vars(self._state):  # nobody has asked for any yet
            return []
        return [row["id"] for row in self._state.collections[table].table]

    def _app(self, name: str) -> Record | None:
        app = self._state.apps.by_name.get(name)
        if app is None:
            return None
        schema = app.original["version"]["input_schema"]
        is_open = not is_object(schema)  # anything will do
        sample = {"text": "hello"} if is_open else simplest(schema, {}, "hello")
        about = {field: app.original[field] for field in ("description", "status")}
        shown = None if is_open else _shown(schema)
        return {"id": name, "functions": app.functions, "sample": sample, "schema": shown} | about

    def _agent(self, name: str) -> Record | None:
        if name not in self._state.agents.names:
            return None  # made through the API: the built-in one answers
        config = self._state.agents.config(name)
        tools: list[str] = [tool["name"] for tool in config.get("tools", ())]
        return {"id": name, "tools": tools, "description": config.get("description") or ""}

    def _task(self, id: str) -> Record | None:
        task = self._state.tasks.by_id.get(id)
        if task is None:
            return None
        record = task.record
        names = ("id", "created_at", "function", "session_id", "run_at", "error")
        return {name: record[name] for name in names} | {
            "app": task.app.name,
            "status": task.status.name.lower(),
            "ended_at": _end(task),
            "progress": _progress(record["output"]),
            "input": _shown(record["input"]),
            "output": None if record["output"] is None else _shown(record["output"]),
            "logs": _last("".join(row["content"] for row in record["logs"])),
            "events": [{"status": event["status"], "at": event["event_time"]} for event in record["events"]],
        }

    def _chat(self, id: str) -> Record | None:
        chat = self._state.collections["chats"].table.find(id=id)
        if chat is None:
            return None
        agent = chat.get("agent")
        name = f"{agent['namespace']}/{agent['name']}" if agent else ""
        names = ("id", "name", "status", "created_at", "updated_at")
        return {field: chat.get(field) for field in names} | {"agent": name}

    def _message(self, id: str) -> Record | None:
        message = self._state.collections["chat_messages"].table.find(id=id)
        if message is None:
            return None
        names = ("id", "chat_id", "order", "role", "status", "created_at")
        return {name: message[name] for name in names} | {
            "content": [_part(part) for part in self._state.conversations.content(message)],
            "calls": [_call(call) for call in message["tool_invocations"]],
        }

    def _session(self, id: str) -> Record | None:
        session = self._state.sessions.by_id.get(id)
        if session is None:
            return None
        names = ("id", "status", "created_at", "expires_at", "ended_at", "call_count", "idle_timeout")
        # Not `look`, which would let it expire: to be watched changes nothing. The page reckons for itself.
        about = {name: session.record[name] for name in names}
        return about | {"app": session.app.name, "is_busy": session.is_busy}

    def _request(self, id: str) -> Record | None:
        request = self._requests.numbered.get(int(id))
        if request is None:
            return None
        assert request.received_at is not None
        return {
            "id": id,
            "method": request.method,
            "path": request.path,  # without the query, which may hold a signature
            "received_at": timestamp(request.received_at),
            "status": request.status,
            "seconds": request.seconds,
            "fault": _fault(request.fault) if request.fault else None,
            "problem": request.problem,
        }

    def _clock(self, _: str) -> Record:
        clock = self._state.records.clock
        return {"now": timestamp(clock.now()), "rate": clock.rate}

    def _notice(self, _: str) -> Record:
        return {"text": self._state.notice}


def _end(task: Task) -> str | None:
    if task.status not in FINISHED:
        return None
    end: str = task.record["events"][-1]["event_time"]
    return end


def _progress(output: Any) -> float | None:
    """How far an app has come, if its output says so: `progress` from 0 to 1, or `step` and `of`."""
    if not is_object(output):
        return None
    values = {name: value for name, value in output.items() if isinstance(value, int | float)}
    done: float
    whole: float
    if "progress" in values:
        done, whole = values["progress"], 1
    elif "step" in values and values.get("of", 0) > 0:
        done, whole = values["step"], values["of"]
    else:
        return None
    # Compared before they are divided: whole numbers may be larger than a float can be.
    return 0.0 if done <= 0 else 1.0 if done >= whole else done / whole


def _fault(fault: Fault) -> str:
    """A fault, with what is special about it."""
    about: tuple[Field[Any], ...] = fields(fault) if is_dataclass(fault) else ()
    values = [(field, getattr(fault, field.name)) for field in about]
    special = [f"{field.name}={value!r}" for field, value in values if value not in (field.default, {})]
    return _first(f"{type(fault).__name__}({', '.join(special)})")


def _part(part: Record) -> Record:
    kind = part["type"]
    return {"type": kind, "text": _first(str(part.get("text") or part.get(kind) or ""))}


def _call(call: Record) -> Record:
    function = call["function"]
    result = call.get("result")
    return {
        "name": function["name"],
        "arguments": _shown(function["arguments"]),
        "status": call["status"],
        "result": None if result is None else _first(str(result)),
    }


def _shown(value: Any) -> str:
    """A JSON value as text, as much of it as is shown."""
    encoder = json.JSONEncoder(indent=2, ensure_ascii=False)
    # As many pieces as there may be characters, and one more: a huge value is not written out.
    return _first("".join(islice(encoder.iterencode(value), MAX_TEXT + 1)))


def _first(text: str) -> str:
    return text if len(text) <= MAX_TEXT else f"{text[:MAX_TEXT]}… (there is more)"


def _last(text: str) -> str:
    return text if len(text) <= MAX_TEXT else f"(there is more) …{text[-MAX_TEXT:]}"
