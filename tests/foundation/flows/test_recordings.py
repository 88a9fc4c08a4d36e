"""A child who would rather listen: editors add recordings, pages play them as long as both say the same."""

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client

from nightlight.foundation.flows.models import Recording
from nightlight.foundation.flows.recordings import LARGEST, NoRecording, kind_of, pages_to_record
from tests.cast import at_work
from tests.reporting.intake.reporter import Reporter
from tests.reporting.keys import new_reader
from tests.visitor import HERE

MP3 = b"ID3\x04" + bytes(range(256)) * 8
M4A = b"\x00\x00\x00\x20ftypM4A " + bytes(2000)
PAGE = "report-child/happened/en"


def add(client: Client, page: str = PAGE, sound: bytes = MP3) -> str:
    """Add a recording as an editor does, and return what the editor's page says."""
    file = SimpleUploadedFile("happened.mp3", sound)
    return client.post("/editor/recordings/new/", {"page": page, "file": file}, follow=True).content.decode()


def child_at_the_open_question(language: str = "en") -> Reporter:
    reporter = Reporter().begin("child", language)
    while not reporter.page.select("main textarea"):
        buttons = [str(each["value"]) for each in reporter.page.select("button[name=answer]")]
        reporter = reporter.reply("no" if "no" in buttons else buttons[-1]) if buttons else reporter.go_on()
    return reporter


@pytest.mark.django_db
def test_what_an_editor_records_is_played_on_its_page_and_in_its_language_alone() -> None:
    new_reader()
    editor = at_work("editor")
    add(editor)
    kept = Recording.objects.get()
    (player,) = child_at_the_open_question().page.select("main audio")
    assert player["src"] == f"/spoken/{kept.pk}/"
    assert player["preload"] == "none"
    assert player["aria-label"] == "Listen to this page"
    answer = Client().get(str(player["src"]), headers=HERE)
    assert (answer.content, answer["Content-Type"], answer["Cache-Control"]) == (MP3, "audio/mpeg", "no-store")
    assert not child_at_the_open_question("cy").page.select("main audio")
    assert "yes" in editor.get("/editor/recordings/").content.decode()


@pytest.mark.django_db
def test_once_the_page_says_something_else_the_recording_is_silent_and_its_editors_see_it() -> None:
    new_reader()
    editor = at_work("editor")
    add(editor)
    Recording.objects.update(words="0" * 64)
    assert not child_at_the_open_question().page.select("main audio")
    assert "the page says something else now" in editor.get("/editor/recordings/").content.decode()


@pytest.mark.django_db
def test_a_recording_is_replaced_on_its_own_page_and_not_by_a_second_one() -> None:
    editor = at_work("editor")
    add(editor)
    assert "This page has a recording already" in add(editor, sound=M4A)
    kept = Recording.objects.get()
    file = SimpleUploadedFile("again.m4a", M4A)
    editor.post(f"/editor/recordings/edit/{kept.pk}/", {"page": PAGE, "file": file})
    kept.refresh_from_db()
    assert (bytes(kept.sound), kept.kind) == (M4A, "audio/mp4")


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("sound", "said"),
    [
        (b"<script>alert(1)</script>", "Save it as MP3 or M4A"),
        (b"", "empty"),
        (MP3 + bytes(LARGEST), "too large"),
    ],
)
def test_what_is_no_recording_is_refused_with_the_way_out(sound: bytes, said: str) -> None:
    assert said in add(at_work("editor"), sound=sound)
    assert not Recording.objects.exists()


@pytest.mark.django_db
def test_only_editors_add_recordings() -> None:
    assert Client().post("/editor/recordings/new/", {"page": PAGE}).status_code == 302
    assert not Recording.objects.exists()


@pytest.mark.django_db
def test_a_player_may_ask_for_a_part() -> None:
    add(at_work("editor"))
    address = f"/spoken/{Recording.objects.get().pk}/"

    def part(wanted: str) -> tuple[int, bytes, str]:
        answer = Client().get(address, headers=HERE | {"range": wanted})
        return answer.status_code, answer.content, answer.headers.get("Content-Range", "")

    assert part("bytes=0-1") == (206, MP3[:2], f"bytes 0-1/{len(MP3)}")
    assert part("bytes=100-") == (206, MP3[100:], f"bytes 100-{len(MP3) - 1}/{len(MP3)}")
    assert part("bytes=9999999-")[0] == 416
    assert part("bytes=5-3")[0] == 416
    assert part("lines=1-2") == (200, MP3, "")


@pytest.mark.django_db
def test_an_address_without_a_recording_is_not_found() -> None:
    assert Client().get("/spoken/00000000-0000-4000-8000-000000000000/", headers=HERE).status_code == 404


def test_a_page_that_names_a_time_can_t_be_recorded() -> None:
    pages = pages_to_record()
    assert PAGE in pages
    assert [page for page, words in pages.items() if "{time}" in words.text] == []
    assert not any(page.startswith("get-help/") for page in pages)


def test_kinds_are_told_by_the_first_bytes() -> None:
    assert kind_of(b"\xff\xfb\x90\x00" + bytes(50)) == "audio/mpeg"
    assert kind_of(M4A) == "audio/mp4"
    for other in (b"OggS" + bytes(50), b"RIFF" + bytes(50), b"\xff\xff", bytes(50)):
        with pytest.raises(NoRecording):
            kind_of(other)
