"""What checks may not expect of an operation: rules with their reasons.

Everything else is schemathesis's default: all checks, all phases.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import Any

# Depends on the caller, or on what is there.
_ALWAYS = ("2xx", "401", "403", "404", "409", "429")

Node = dict[str, Any]


@dataclass(frozen=True)
class Refusal:
    """A refusal of what the schemas allow.

    Attributes:
        status: Of the refusal; operations that do not document it are not concerned.
        reason: Why it cannot be told from the schemas.
        concerns: Whether an operation may refuse so.
    """

    status: str
    reason: str
    concerns: Callable[[Node], bool]


def _one_of(*operation_ids: str) -> Callable[[Node], bool]:
    return lambda operation: operation["operationId"] in operation_ids


REFUSALS = (
    Refusal(
        "400",
        "which columns there are, how they compare and which cursors exist is not in the schema",
        lambda operation: "x-paginate" in operation,
    ),
    Refusal(
        "410",
        "a session that has ended or expired is gone, however well it is asked for",
        _one_of("sessions_get", "sessions_keepalive", "sessions_end"),
    ),
    Refusal(
        "422",
        "whether an edit can be made depends on the graph; the answer names the edits that were not",
        _one_of("flows_apply_actions"),
    ),
    Refusal(
        "422",
        "schemathesis 4.32 takes an empty text for a nullable date and time that has no example",
        _one_of("triggers_update"),
    ),
    Refusal(
        "400",
        "a team keeps its last owner",
        _one_of("teams_set_member_role", "teams_remove_member"),
    ),
)


@dataclass(frozen=True)
class Absence:
    """A 404 that does not show that what was just made is missing.

    Attributes:
        reason: What it is about instead.
        concerns: Whether an operation may answer so.
    """

    reason: str
    concerns: Callable[[Node], bool]


def _ends(*endings: str) -> Callable[[Node], bool]:
    return lambda operation: operation["operationId"].endswith(endings)


ABSENCES = (
    Absence("the body names another thing", _ends("_transfer", "_move", "_supersede")),
    Absence("the body names another thing", _one_of("chats_set_agent", "apps_replace")),
    Absence(
        "it was deleted by its id, and is asked for by its name: two things to schemathesis",
        _ends("_by_name"),
    ),
    Absence("the same", _one_of("skills_content", "skills_download")),
    Absence(
        "it was deleted, and this path is not below the one that did it: two things to schemathesis",
        _one_of("secrets_reveal"),
    ),
    Absence("a part that comes later", _one_of("apps_get_license", "usage_task_cost")),
)


def exceptions(operations: Iterable[Node]) -> Iterator[Node]:
    """Options of schemathesis for the operations that the rules are about."""
    for operation in operations:
        checks: Node = {}
        if statuses := [refusal.status for refusal in REFUSALS if _applies(refusal, operation)]:
            checks["positive_data_acceptance"] = {"expected-statuses": [*_ALWAYS, *statuses]}
        if any(absence.concerns(operation) for absence in ABSENCES):
            checks["ensure_resource_availability"] = {"enabled": False}
        if checks:
            yield {"include-operation-id": operation["operationId"], "checks": checks}


def _applies(refusal: Refusal, operation: Node) -> bool:
    return refusal.status in operation["responses"] and refusal.concerns(operation)
