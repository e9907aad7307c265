"""What the studio does when networks and servers fail."""

from __future__ import annotations

from pathlib import Path

import pytest
from studio.concierge import AGENT, Calendar, Concierge
from studio.narration import APP, NarrationLostError, Narrator
from studio.pictures import PAINTER, SKETCHER, PictureDesk

from inferencesh import AsyncInference, AuthenticationError, Inference, SubmissionUncertainError
from inferencesh.emulator import Emulator
from inferencesh.emulator.faults import AnswerLost, Cut, LoseWorker, Reset, Status


@pytest.mark.parametrize("cut", [Cut(after_events=1, then=then) for then in ("reset", "close", "end")])
def test_a_stream_that_breaks_loses_no_picture(
    desk: PictureDesk, inference_emulator: Emulator, cut: Cut
) -> None:
    inference_emulator.faults.add("tasks_stream", cut, times=2)
    assert desk.paint("sea").model == PAINTER
    assert inference_emulator.submissions == 1


def test_a_lost_answer_is_looked_for_and_not_paid_twice(
    desk: PictureDesk, inference_emulator: Emulator
) -> None:
    inference_emulator.faults.add("tasks_create", AnswerLost(), times=1)
    assert desk.paint("sea").model == PAINTER
    assert inference_emulator.submissions == 1


def test_a_run_that_never_arrived_is_not_sent_again(desk: PictureDesk, inference_emulator: Emulator) -> None:
    inference_emulator.faults.add("tasks_create", Reset(), times=1)
    with pytest.raises(SubmissionUncertainError):
        desk.paint("sea")
    assert inference_emulator.submissions == 0


def test_a_busy_painter_is_stood_in_for(inference_emulator: Emulator, desk: PictureDesk) -> None:
    inference_emulator.faults.add("tasks_create", Status(429, retry_after=3600), times=1)
    assert desk.paint("sea").model == SKETCHER


def test_a_moment_of_trouble_goes_unnoticed(
    desk: PictureDesk, inference_emulator: Emulator, tmp_path: Path
) -> None:
    picture = desk.paint("sea")
    inference_emulator.faults.add("storage_download", Status(503), times=2)
    assert desk.save(picture, tmp_path).read_bytes() == b"painted sea"


def test_albums_get_through_bad_weather(desk: PictureDesk, inference_emulator: Emulator) -> None:
    inference_emulator.faults.random(
        seed=3, rate=0.3, routes="tasks_stream", faults=[Reset(), Cut(after_events=1)]
    )
    album = desk.album(f"view {number}" for number in range(10))
    assert len(album.pictures) == 10
    assert inference_emulator.submissions == 10


@pytest.mark.inference(api_key="the-right-one")
def test_a_wrong_key_is_told(inference_emulator: Emulator) -> None:
    with Inference(api_key="a-wrong-one") as client, pytest.raises(AuthenticationError):
        PictureDesk(client).paint("sea")


@pytest.mark.inference(clock="manual")
def test_a_lost_worker_keeps_what_was_recorded(narrator: Narrator, inference_emulator: Emulator) -> None:
    with narrator.narration() as narration:
        narration.read("One")
        inference_emulator.faults.add("tasks_create", LoseWorker(), times=1)
        with pytest.raises(NarrationLostError) as lost:
            narration.read("Two")
    assert [recording.text for recording in lost.value.recordings] == ["One"]
    assert len(inference_emulator.runs[f"{APP}:say"]) == 2


@pytest.mark.anyio
async def test_the_concierge_survives_cuts_and_books_once(
    async_inference_client: AsyncInference, inference_emulator: Emulator, calendar: Calendar
) -> None:
    concierge = Concierge(async_inference_client, calendar, approve=lambda _: True, patience=5)
    inference_emulator.faults.add("chats_stream", Cut(after_events=2), times=2)
    assert await concierge.ask("book Eve 10") == "booked 10:00 for Eve"
    assert inference_emulator.messages[AGENT].texts == ["book Eve 10"]
