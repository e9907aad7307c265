"""What every client is asked to do, and what it has to see.

A client has one function of each scenario's name. It gives JSON: what the user of the client sees, without
ids and dates; `null` if the client has no such thing.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

COMPLETED, CANCELLED = 10, 12


@dataclass(frozen=True)
class Scenario:
    """Something that a client is asked to do.

    Attributes:
        name: Of the scenario, and of the function in each client.
        about: What it is.
        sees: What a client sees.
        except_for: What one client sees that does not see the same, and why.
    """

    name: str
    about: str
    sees: Any
    except_for: dict[str, tuple[Any, str]] = field(default_factory=dict[str, tuple[Any, str]])

    def expected_of(self, client: str) -> Any:
        """What a client has to see."""
        kind = client.partition("-")[0]
        return self.except_for[kind][0] if kind in self.except_for else self.sees


SCENARIOS = [
    Scenario("wait", "run an app and wait", {"status": COMPLETED, "output": {"text": "HELLO"}}),
    Scenario(
        "updates",
        "follow a run's output as it changes",
        {"steps": [1, 2, 3], "last": {"step": 3}, "logs": "step 1\nstep 2\nstep 3\n"},
    ),
    Scenario(
        "deltas",
        "get output in pieces",
        {"grown": ["Hel", "Hello, ", "Hello, world"], "output": {"response": "Hello, world"}},
    ),
    Scenario(
        "poll",
        "wait without streams",
        {"status": COMPLETED, "output": {"step": 2}},
        except_for={"pypi": (None, "it has no way to")},
    ),
    Scenario(
        "no_wait", "start a run, look later", {"at_once": None, "status": COMPLETED, "output": {"text": "HI"}}
    ),
    Scenario("failure", "run an app that fails", {"message": "out of paint"}),
    Scenario("cancel", "cancel a run", {"status": CANCELLED}),
    Scenario(
        "unknown_app",
        "run what does not exist",
        {"status": 404, "code": "not_found", "message": "no app 'demo/nothing'"},
    ),
    Scenario(
        "bad_input",
        "send input that does not fit",
        {"status": 422, "code": "validation_error", "message": "/input/text: 1 is not of type 'string'"},
    ),
    Scenario("needs", "run an app that is not set up", {"status": 412, "needs": [["secret", "PAINT_TOKEN"]]}),
    Scenario(
        "bad_key",
        "use a wrong key",
        {"status": 401, "code": "unauthorized", "message": "this API key is not valid"},
    ),
    Scenario(
        "upload", "upload bytes and use them", {"name": "note.txt", "text": "a note", "type": "text/plain"}
    ),
    Scenario(
        "data_uri",
        "put a data: URI into the input",
        {"text": "inline", "type": "text/plain"},
        except_for={"curl": (None, "clients upload what stands in an input, not the API")},
    ),
    Scenario(
        "session",
        "call an app three times in a session",
        {"counts": [3, 6], "calls": 3, "status": "active", "listed": True, "after": [410, "SESSION_ENDED"]},
    ),
    Scenario(
        "chat",
        "talk to an agent twice",
        {
            "answers": ["You said: good morning", "You said: good night"],
            "chats": 1,
            "grown": [
                "You said: ",
                "You said: good morning",
                "You said: ",
                "You said: good night",
            ],
        },
    ),
    Scenario(
        "tool",
        "let an agent call a tool that runs in the client",
        {"calls": [["add", {"a": 20, "b": 22}]], "answer": "That makes 42.", "output": {"total": 42}},
    ),
    Scenario(
        "adhoc", "talk to an agent made on the spot", {"calls": [["double", {"n": 21}]], "answer": "42"}
    ),
    Scenario("attachment", "send a file to an agent", {"answer": "1 file"}),
    Scenario("stop", "stop an agent", {"status": "idle"}),
]
