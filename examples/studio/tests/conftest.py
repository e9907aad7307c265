"""An emulator with the studio's apps, and the studio itself."""

from __future__ import annotations

import pytest
from apps import TOOLS, Voice, paint, receive, sketch
from studio.concierge import AGENT, Calendar
from studio.narration import APP, Narrator
from studio.pictures import PAINTER, SKETCHER, PictureDesk

from inferencesh import Inference
from inferencesh.emulator import Emulator


@pytest.fixture
def inference_emulator(inference_emulator: Emulator) -> Emulator:
    """The emulator of the plugin, with the apps of the studio."""
    inference_emulator.app(PAINTER)(paint)
    inference_emulator.app(SKETCHER)(sketch)
    inference_emulator.app(APP)(Voice)
    inference_emulator.agent(AGENT, tools=TOOLS)(receive)
    return inference_emulator


@pytest.fixture
def desk(inference_client: Inference) -> PictureDesk:
    """A desk with little patience, in real seconds."""
    return PictureDesk(inference_client, patience=5)


@pytest.fixture
def narrator(inference_client: Inference) -> Narrator:
    """A narrator."""
    return Narrator(inference_client)


@pytest.fixture
def calendar() -> Calendar:
    """A day on which one hour is taken."""
    return Calendar({9: "Ada"})


@pytest.fixture
def anyio_backend() -> str:
    """The client runs on asyncio."""
    return "asyncio"
