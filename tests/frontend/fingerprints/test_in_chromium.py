"""From chosen files to fingerprints in a real Chromium: what differs from pdqhash comes from decoding alone."""

import hashlib
import io
from typing import Any

import numpy as np
import pytest
from PIL import Image
from playwright.sync_api import BrowserContext, FilePayload, Page

from tests.frontend.fingerprints.judge import distance, judged
from tests.frontend.fingerprints.local_page import LocalPage
from tests.frontend.fingerprints.pictures import scene
from tests.frontend.fingerprints.samples import made, samples
from tests.frontend.fingerprints.video import MIME, video

pytestmark = pytest.mark.browser

MOST_BITS = 4
MATCHING_BITS = 31  # as far as platforms look


@pytest.fixture
def tab(context: BrowserContext) -> Page:
    tab = context.new_page()
    tab.on("pageerror", lambda error: pytest.fail(f"the page threw: {error}"))
    return tab


def chosen(data: bytes, mime: str = "image/png") -> FilePayload:
    return {"name": "chosen", "mimeType": mime, "buffer": data}


def exact(data: bytes) -> dict[str, str]:
    md5 = hashlib.md5(data).hexdigest()  # noqa: S324  # the hash that lists hold
    return {"md5": md5, "sha256": hashlib.sha256(data).hexdigest()}


def view() -> Image.Image:
    return scene(np.random.default_rng(13), 300, 200)


def test_every_kind_of_picture_file_gets_its_fingerprints_and_nothing_is_drawn_or_sent(
    page: LocalPage, tab: Page
) -> None:
    files = list(samples())
    assert len(files) >= 50
    page.gets.clear()
    heard = page.make(tab, [chosen(file.data, file.mime) for file in files])
    assert heard["tested"] == "passed"
    assert [file for file, _outcome in heard["outcomes"]] == list(range(len(files)))
    wrong: dict[str, Any] = {}
    for file, (_index, outcome) in zip(files, heard["outcomes"], strict=True):
        assert outcome["exact"] == exact(file.data)
        expected = [judged(pixels) for pixels in file.pixels]
        found = [(each["hash"], each["quality"]) for each in outcome["pictures"]]
        far = [distance(a[0], b[0]) for a, b in zip(expected, found, strict=False)]
        if len(expected) != len(found) or max(far) > MOST_BITS or outcome["missing"]:
            wrong[file.name] = (len(expected), len(found), far, outcome["missing"])
    assert wrong == {}
    assert {file for file, _share in heard["shares"]} == set(range(len(files)))
    assert all(0 <= share <= 1 for _file, share in heard["shares"])
    assert heard["drawn"] == 0
    assert page.gets == ["/", "/client.js", "/static/scripts/fingerprints.js"]


def test_each_file_that_cannot_be_decoded_says_why_and_the_others_go_on(page: LocalPage, tab: Page) -> None:
    import pillow_heif

    heic = io.BytesIO()
    pillow_heif.from_pillow(view()).save(heic)
    png = made("view", view(), "PNG").data
    files = [heic.getvalue(), b"", b"Shopping: bread, tea", png[:60], png]
    kinds = ["image/heic", "image/png", "", "image/png", "image/png"]
    heard = page.make(tab, [chosen(data, kind) for data, kind in zip(files, kinds, strict=True)])
    outcomes = [outcome for _index, outcome in heard["outcomes"]]
    assert outcomes[1] == {"status": "failed", "why": "empty"}
    for index in (0, 2, 3):
        assert outcomes[index]["exact"] == exact(files[index])
        assert (outcomes[index]["pictures"], outcomes[index]["missing"]) == ([], "not-decoded")
    assert [each["hash"] for each in outcomes[4]["pictures"]] == [judged(np.asarray(view()))[0]]


def test_a_browser_that_alters_what_is_read_gets_an_honest_answer_and_no_wrong_fingerprint(
    page: LocalPage, tab: Page
) -> None:
    png = made("view", view(), "PNG").data
    for patch, said in (("?noise", "pixels-altered"), ("?old", "no-canvas"), ("?gone", "no-canvas")):
        heard = page.make(tab, [chosen(png)], patch=patch)
        assert heard["tested"] == said
        (outcome,) = (outcome for _index, outcome in heard["outcomes"])
        if patch == "?gone":
            assert outcome == {"status": "failed", "why": "worker-ended"}
        else:
            assert (outcome["pictures"], outcome["missing"], outcome["exact"]) == ([], said, exact(png))


def test_where_the_colours_of_what_is_see_through_are_lost_that_is_said(page: LocalPage, tab: Page) -> None:
    see_through = view()
    see_through.putalpha(90)
    files = [made("see-through", see_through, "PNG").data, made("opaque", view(), "PNG").data]
    heard = page.make(tab, [chosen(data) for data in files], patch="?without-webgl")
    first, second = (outcome for _index, outcome in heard["outcomes"])
    assert (first["pictures"], first["missing"]) == ([], "see-through")
    assert (len(second["pictures"]), second["missing"]) == (1, None)


def test_stopping_leaves_what_was_heard_and_makes_no_more(page: LocalPage, tab: Page) -> None:
    png = made("view", view(), "PNG").data
    heard = page.make(tab, [chosen(png)] * 5, stop_after=2)
    assert heard["tested"] == "AbortError"
    assert [index for index, _outcome in heard["outcomes"]] == [0, 1]
    assert len(page.make(tab, [chosen(png)])["outcomes"]) == 1


def test_twelve_megapixels_on_their_side_are_read_whole_and_exactly(page: LocalPage, tab: Page) -> None:
    grown = view().resize((4032, 3024))
    exif = Image.Exif()
    exif[0x0112] = 6
    file = made("a camera's", grown, "JPEG", exif=exif, quality=80)
    heard = page.make(tab, [chosen(file.data, file.mime)])
    ((_index, outcome),) = heard["outcomes"]
    expected = [judged(pixels)[0] for pixels in file.pixels]
    found = [each["hash"] for each in outcome["pictures"]]
    assert [distance(a, b) <= MOST_BITS for a, b in zip(expected, found, strict=True)] == [True, True]


@pytest.mark.parametrize("length_known", [True, False])
def test_a_video_gives_one_fingerprint_a_second_that_a_picture_of_it_would_match(
    page: LocalPage, tab: Page, length_known: bool
) -> None:
    random = np.random.default_rng(15)
    shown = [scene(random, 320, 240) for _ in range(5)]
    tab.goto(page.url)
    data = video(tab, shown, milliseconds=500, length_known=length_known)
    heard = page.make(tab, [chosen(data, MIME), chosen(data, ""), chosen(data[:300], MIME)])
    whole, untyped, damaged = (outcome for _index, outcome in heard["outcomes"])
    assert whole["exact"] == exact(data)
    frames = whole["frames"]
    assert [(frame["frame"], frame["seconds"]) for frame in frames] == [(0, 0), (1, 1), (2, 2)]
    expected = [judged(np.asarray(shown[at]))[0] for at in (0, 2, 4)]
    far = [distance(a, frame["hash"]) for a, frame in zip(expected, frames, strict=True)]
    assert max(far) <= MATCHING_BITS, far
    assert (whole["pictures"], whole["missing"]) == ([], None)
    assert untyped["frames"] == frames
    assert (damaged["frames"], damaged["missing"]) == ([], "not-decoded")
    assert heard["drawn"] == 0


def test_a_long_video_is_looked_at_a_hundred_times_at_most_and_from_its_beginning_to_its_end(
    page: LocalPage, tab: Page
) -> None:
    random = np.random.default_rng(16)
    tab.goto(page.url)
    data = video(tab, [scene(random, 64, 48) for _ in range(5)], milliseconds=30_000)
    ((_index, outcome),) = page.make(tab, [chosen(data, MIME)])["outcomes"]
    assert [frame["seconds"] for frame in outcome["frames"]] == list(range(0, 151, 2))
    assert outcome["exact"] == exact(data)
