"""Pictures, and the runs that make them."""

from __future__ import annotations

from pathlib import Path

import pytest
from apps import paint
from studio.__main__ import main
from studio.pictures import PAINTER, SKETCHER, PictureDesk

from inferencesh import Inference, InvalidArgumentError, TaskFailedError, TaskTimeoutError
from inferencesh.emulator import Emulator


def test_a_picture_is_painted(desk: PictureDesk, inference_emulator: Emulator) -> None:
    picture = desk.paint("a lighthouse")
    assert picture.model == PAINTER
    assert inference_emulator.runs[PAINTER].inputs == [{"prompt": "a lighthouse"}]


def test_the_sketcher_is_not_asked_without_need(desk: PictureDesk, inference_emulator: Emulator) -> None:
    desk.paint("a lighthouse")
    assert inference_emulator.runs[SKETCHER].inputs == []


def test_progress_is_told(desk: PictureDesk) -> None:
    told: list[float] = []
    desk.paint("a lighthouse", on_progress=told.append)
    assert told[0] == 0.5


def test_a_reference_is_uploaded(desk: PictureDesk, inference_emulator: Emulator, tmp_path: Path) -> None:
    (tmp_path / "old.png").write_bytes(b"an old picture")
    desk.paint("the same in blue", reference=tmp_path / "old.png")
    (file,) = [file for file in inference_emulator.files if file["filename"] == "old.png"]
    assert inference_emulator.runs[PAINTER].inputs[0]["reference"] == file["uri"]
    assert file["size"] == 14


def test_a_reference_that_is_not_there_sends_nothing(
    desk: PictureDesk, inference_emulator: Emulator, tmp_path: Path
) -> None:
    with inference_emulator.expect_no_requests(), pytest.raises(InvalidArgumentError):
        desk.paint("the same in blue", reference=tmp_path / "missing.png")


def test_what_the_painter_can_not_do_is_sketched(desk: PictureDesk, inference_emulator: Emulator) -> None:
    picture = desk.paint("nothing")
    assert picture.model == SKETCHER
    assert inference_emulator.runs[PAINTER].tasks[0]["error"] == "there is nothing to be seen"


def test_a_painter_under_maintenance_is_stood_in_for(desk: PictureDesk, inference_emulator: Emulator) -> None:
    inference_emulator.app(PAINTER, status="maintenance")(paint)
    assert desk.paint("a lighthouse").model == SKETCHER
    assert len(inference_emulator.runs[PAINTER]) == 0


def test_a_retired_painter_is_stood_in_for(desk: PictureDesk, inference_emulator: Emulator) -> None:
    inference_emulator.app(PAINTER, status="retired")(paint)
    assert desk.paint("a lighthouse").model == SKETCHER


def test_when_the_sketcher_fails_too_its_error_is_raised(
    desk: PictureDesk, inference_emulator: Emulator
) -> None:
    @inference_emulator.app(SKETCHER)
    def broken(input: dict[str, object]) -> None:
        raise ValueError("no pencil")

    with pytest.raises(TaskFailedError, match="no pencil"):
        desk.paint("nothing")


def test_a_picture_that_takes_too_long_is_cancelled(
    inference_client: Inference, inference_emulator: Emulator
) -> None:
    with pytest.raises(TaskTimeoutError):
        PictureDesk(inference_client, patience=0.1).paint("storm")
    assert inference_emulator.runs[PAINTER].tasks[0]["status"] == 12  # cancelled


@pytest.mark.inference(clock="scaled", rate=2_000_000)
def test_a_day_of_painting_is_waited_for(desk: PictureDesk) -> None:
    assert desk.paint("storm").model == PAINTER


def test_an_album_keeps_its_order(desk: PictureDesk, inference_emulator: Emulator) -> None:
    prompts = [f"view {number}" for number in range(12)]
    album = desk.album(prompts)
    assert [picture.prompt for picture in album.pictures] == prompts
    assert len(inference_emulator.runs[PAINTER]) == 12


def test_an_album_pays_for_each_prompt_once(desk: PictureDesk, inference_emulator: Emulator) -> None:
    desk.album(["sea", "sea", "sea"])
    assert inference_emulator.runs[PAINTER].inputs == [{"prompt": "sea"}]


def test_a_failed_picture_does_not_lose_the_others(desk: PictureDesk) -> None:
    album = desk.album(["sea", "nothing", "hills"])
    assert [picture.prompt for picture in album.pictures] == ["sea", "hills"]
    assert album.failed == {"nothing": "there is nothing to be seen"}


def test_an_empty_album_sends_nothing(desk: PictureDesk, inference_emulator: Emulator) -> None:
    with inference_emulator.expect_no_requests():
        assert desk.album([]).pictures == []


def test_a_picture_is_saved(desk: PictureDesk, tmp_path: Path) -> None:
    path = desk.save(desk.paint("hills"), tmp_path)
    assert path.read_bytes() == b"painted hills"


def test_the_command_makes_its_own_client(
    inference_emulator: Emulator, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert main(["sea", "nothing"]) == 1
    assert [path.name for path in tmp_path.iterdir()] == ["sea.png"]
