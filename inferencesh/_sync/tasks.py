# Generated from inferencesh/_async/tasks.py, do not edit.
"""``client.tasks``: the generated operations, and `run`."""

from __future__ import annotations

from inferencesh_gen.resources import TasksResource

from .runs import Runs
from .sender import ClientSender


class Tasks(Runs, TasksResource):
    """Runs of apps."""

    _sender: ClientSender
