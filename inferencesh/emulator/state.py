"""Everything an emulator holds."""

from dataclasses import dataclass
from functools import cached_property, partial

from .agents.conversations import Conversations, Heard
from .agents.registry import Agents
from .agents.turn import Agent
from .apps import Apps
from .background import Background
from .clock import Clock
from .crud.changes import Pace
from .crud.collection import Collection
from .crud.database import Database
from .crud.instances import Instances
from .crud.resources import RESOURCES
from .files import Files
from .keys import Keys
from .latency import Latency
from .notices import Notices
from .records import Record, Records
from .runner import Runner
from .sessions import Sessions
from .spec import Spec
from .tasks import Tasks
from .webhooks import Allowed, Webhooks


@dataclass
class Settings:
    """How an emulator behaves; see `Emulator`."""

    heartbeat: float
    strict: bool
    stream_lifetime: float | None
    webhooks: Allowed
    think: float
    latency: Latency


class State:
    """The parts of an emulator, put together."""

    def __init__(self, settings: Settings, clock: Clock, api_key: str | None) -> None:
        self.settings = settings
        self.keys = Keys(api_key)
        self.notices = Notices()
        self.notice: str | None = None
        self.records = Records(clock)
        self.database = Database(self.records, self.notices)
        self.background = Background()
        self.apps = Apps(self.database, self.records, self.notices)
        self.agents = Agents()
        self.files = Files(self.records)
        self.sessions = Sessions(self.records, self.notices)
        self.tasks = Tasks(self.notices)
        self.webhooks = Webhooks(clock, self.background, settings.webhooks)
        self.runner = Runner(clock, self.files, self.background, self.webhooks)
        clock.on_change = partial(self.notices.touch, "clock", "")
        self.me = _account(self.records)
        self._add_account()

    @cached_property
    def spec(self) -> Spec:
        return Spec.load()

    @cached_property
    def instances(self) -> Instances:
        return Instances(self.spec, self.records)

    @cached_property
    def collections(self) -> dict[str, Collection]:
        """What is stored, by tag."""
        parts = (self.database, self.instances, self.records, self.spec)
        collections = {tag: Collection(resource, *parts) for tag, resource in RESOURCES.items()}
        self.agents.deploy(collections["agents"])
        return collections

    @cached_property
    def conversations(self) -> Conversations:
        parts = (self.database.tell, self.background, self.agents, self.records.clock)
        return Conversations(self.collections, *parts, lambda: self.settings.think)

    @property
    def pace(self) -> Pace:
        """How streams that follow records behave."""
        return Pace(self.settings.heartbeat, self.settings.stream_lifetime, self.records.clock)

    async def end_work(self) -> None:
        """Cancel whatever runs, and end the streams that would never end by themselves."""
        for task in self.tasks:
            self.runner.abandon(task)
        await self.background.close()
        self.webhooks.abandon()
        self.database.feed.dismiss()

    async def stop(self) -> None:
        """End everything, for the server stops."""
        await self.end_work()
        self.notices.dismiss()

    async def reset(self) -> None:
        """Cancel whatever runs, and forget it."""
        await self.end_work()
        self.clear()

    def clear(self) -> None:
        """Forget everything but the apps and agents. Nothing must be running."""
        self.tasks.clear()
        self.sessions.clear()
        self.files.clear()
        self.webhooks.clear()
        self.keys.clear()
        self.database.clear()
        self.apps.restore()
        # What is made at first use is made anew: records of agents, and the count of messages.
        for name in ("collections", "conversations"):
            vars(self).pop(name, None)
        self._add_account()
        self.notices.start_over()

    def add_agent(self, function: Agent, name: str, config: Record) -> None:
        """Register an agent; under a name that is taken, the next version of it."""
        key = self.agents.register(function, name, config)
        if "collections" in vars(self):
            self.agents.deploy(self.collections["agents"], key)
        self.notices.touch("agents", name)

    @property
    def accepted(self) -> int:
        """How many runs of apps and agents were accepted, whether or not the client got to know."""
        talked = self.conversations.accepted if "conversations" in vars(self) else 0
        return self.tasks.added + talked

    @property
    def heard(self) -> list[Heard]:
        """The last messages to agents, oldest first."""
        return self.conversations.heard if "conversations" in vars(self) else []

    @property
    def agent_names(self) -> list[str]:
        """What the agents are called, those that were made through the API too."""
        stored = self.database.table("agents", noun="agent")
        names = (f"{row['namespace']}/{row['name']}" for row in stored)
        return list(dict.fromkeys([*self.agents.names, *names]))

    def join(self, team: Record, user: Record, role: str) -> Record:
        """Make a user a member of a team."""
        about = {name: user[name] for name in ("id", "email", "name", "full_name", "avatar_url")}
        ids = {"id": self.records.new_id(), "user_id": user["id"], "team_id": team["id"]}
        return self.database.table("members", team["id"], "member").add(ids | {"role": role, "user": about})

    def _add_account(self) -> None:
        """The team of the account, and the account as its only member."""
        self.join(self.database.table("teams", noun="team").add(self.me["team"]), self.me["user"], "owner")


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
        "name": records.username,
        "username": records.username,
        "email": "dev@example.com",
        "avatar_url": "",
        "setup_completed": True,
        "max_concurrency": 100,
        "status": "active",
        "role": "owner",
    }
    return {"user": user, "team": team, "personal_team_id": records.team_id, "scopes": []}
