"""Narrations: sessions of an hour, whose time these tests move."""

from __future__ import annotations

from contextlib import suppress

import pytest
from studio.narration import APP, Narrator

from inferencesh import SessionExpiredError
from inferencesh.emulator import Emulator

pytestmark = pytest.mark.inference(clock="manual")


def test_the_voice_is_loaded_once(narrator: Narrator, inference_emulator: Emulator) -> None:
    with narrator.narration() as narration:
        narration.read("Once")
        narration.read("upon a time")
    assert inference_emulator.runs[f"{APP}:load"].inputs == [{"voice": "calm"}]
    assert inference_emulator.runs[f"{APP}:say"].inputs == [{"text": "Once"}, {"text": "upon a time"}]


def test_the_voice_is_there_before_the_first_word(narrator: Narrator, inference_emulator: Emulator) -> None:
    with narrator.narration():
        assert len(inference_emulator.runs[f"{APP}:load"]) == 1
        assert len(inference_emulator.runs[f"{APP}:say"]) == 0


def test_a_narration_of_an_hour_keeps_its_voice(narrator: Narrator, inference_emulator: Emulator) -> None:
    with narrator.narration() as narration:
        for minute in range(60):
            narration.read(f"minute {minute}")
            inference_emulator.clock.advance(60)
    assert [recording.take for recording in narration.recordings] == list(range(1, 61))
    assert len(inference_emulator.sessions) == 1


def test_a_break_of_almost_an_hour_is_no_harm(narrator: Narrator, inference_emulator: Emulator) -> None:
    with narrator.narration() as narration:
        narration.read("before")
        inference_emulator.clock.advance(3599)
        assert narration.read("after").take == 2


def test_a_break_of_an_hour_ends_it(narrator: Narrator, inference_emulator: Emulator) -> None:
    with narrator.narration() as narration:
        narration.read("before")
        inference_emulator.clock.advance(3600)
        with pytest.raises(SessionExpiredError):
            narration.read("after")


def test_a_break_of_an_hour_can_be_gone_on_after(narrator: Narrator, inference_emulator: Emulator) -> None:
    with narrator.narration(resume=True) as narration:
        narration.read("before")
        inference_emulator.clock.advance(3600)
        assert narration.read("after").take == 1  # in a voice that was loaded anew
    assert len(inference_emulator.runs[f"{APP}:load"]) == 2
    assert [session["status"] for session in inference_emulator.sessions] == ["expired", "ended"]


def test_the_session_is_ended_with_the_narration(narrator: Narrator, inference_emulator: Emulator) -> None:
    with narrator.narration() as narration:
        narration.read("The end")
    assert [session["status"] for session in inference_emulator.sessions] == ["ended"]


def test_the_session_is_ended_when_it_breaks_off(narrator: Narrator, inference_emulator: Emulator) -> None:
    chapters = {"first": "Once upon a time"}
    with suppress(KeyError), narrator.narration() as narration:
        narration.read(chapters["first"])
        narration.read(chapters["second"])
    assert [session["status"] for session in inference_emulator.sessions] == ["ended"]


def test_two_narrations_have_a_voice_each(narrator: Narrator, inference_emulator: Emulator) -> None:
    with narrator.narration() as one, narrator.narration() as other:
        assert one.read("I").take == other.read("me too").take == 1
    assert len(inference_emulator.sessions) == 2
