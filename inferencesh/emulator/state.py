"""Everything an emulator holds."""

from dataclasses import dataclass
from functools import cached_property

from .apps import Apps
from .clock import Clock
from .files import Files
from .records import Record, Records
from .runner import Runner
from .sessions import Sessions
from .spec import Spec
from .tasks import Tasks


@dataclass
class Settings:
    """How an emulator behaves; see `Emulator`."""

    api_key: str | None
    heartbeat: float
    strict: bool


class State:
    """The parts of an emulator, put together."""

    def __init__(self, settings: Settings, clock: Clock) -> None:
        self.settings = settings
        self.records = Records(clock)
        self.apps = Apps()
        self.files = Files(self.records)
        self.sessions = Sessions(self.records)
        self.tasks = Tasks()
        self.runner = Runner(clock, self.files)
        self.me = _account(self.records)

    @cached_property
    def spec(self) -> Spec:
        return Spec.load()

    async def end_tasks(self) -> None:
        """Cancel whatever runs."""
        for task in self.tasks:
            self.runner.abandon(task)
        await self.runner.close()

    async def reset(self) -> None:
        """Cancel whatever runs, and forget it."""
        await self.end_tasks()
        self.clear()

    def clear(self) -> None:
        """Forget everything but the apps. Nothing must be running."""
        self.tasks.clear()
        self.sessions.clear()
        self.files.clear()
        for app in self.apps:
            app.cool_down()


def _account(records: Records) -> Record:
    user = records.base(records.user_id) | {
        "default_team_id": records.team_id,
        "role": "user",
        "email": "dev@example.com",
        "name": "dev",
        "full_name": "Dev Eloper",
        "avatar_url": "",
        "totp_enabled": False,
    }
    team = records.base(records.team_id) | {
        "type": "personal",
        "name": "dev",
        "username": "dev",
        "email": "dev@example.com",
        "avatar_url": "",
        "setup_completed": True,
        "max_concurrency": 100,
        "status": "active",
        "role": "owner",
    }
    return {"user": user, "team": team, "personal_team_id": records.team_id, "scopes": []}
