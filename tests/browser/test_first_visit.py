"""A first visit on an old phone: small, still, nothing in the way of leaving."""

import re
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urljoin

import pytest
from bs4 import BeautifulSoup
from playwright.sync_api import Browser, Page, Response

from nightlight.foundation.pages.baked import BakedPage, read_bake
from tests.browser.crawl import loaded_addresses
from tests.conftest import RunningSite

pytestmark = pytest.mark.browser
FACE = re.compile(r"@font-face\s*\{[^}]*url\([^}]*\}")
FILE = re.compile(r"url\([\"']?([^\"')]+)")
RANGE = re.compile(r"U\+([0-9A-Fa-f]+)(?:-([0-9A-Fa-f]+))?", re.IGNORECASE)
PAGES = ("/", "/cy/", "/advice/threats/", "/cy/advice/threats/", "/help/", "/child/")


@pytest.fixture
def phone(chromium: Browser) -> Iterator[Page]:
    """A phone that has never been here."""
    context = chromium.new_context(viewport={"width": 390, "height": 844}, has_touch=True, is_mobile=True)
    yield context.new_page()
    context.close()


@pytest.mark.parametrize("path", PAGES[2:4])
def test_an_advice_page_is_small_on_the_first_visit(site: RunningSite, phone: Page, path: str) -> None:
    session = phone.context.new_cdp_session(phone)
    session.send("Network.enable")
    received: dict[str, float] = {}
    session.on(
        "Network.loadingFinished", lambda event: received.update({event["requestId"]: event["encodedDataLength"]})
    )
    answers: list[Response] = []
    phone.on("response", lambda answer: answers.append(answer))
    phone.goto(site.url + path, wait_until="networkidle")
    assert {answer.url.split("/")[2] for answer in answers} == {site.url.split("/")[2]}
    assert sum(received.values()) <= 60_000
    inline = phone.evaluate("[...document.scripts].map(each => each.textContent.length).reduce((a, b) => a + b, 0)")
    scripts = [answer for answer in answers if answer.request.resource_type == "script"]
    assert inline + sum(len(answer.body()) for answer in scripts) <= 15_000


def first_visit(site: RunningSite, page: BakedPage) -> tuple[int, int]:
    """Return the bytes that a first visit to a page takes, headers included, and those of its scripts, unpacked."""
    soup = BeautifulSoup(page.bodies[""], "html.parser")
    loaded = {address for address in loaded_addresses(soup) if not address.startswith("data:")}
    for style in [address for address in loaded if address.endswith(".css")]:
        for face in FACE.findall(file_of(site, style).read_text()):
            if any(int(first, 16) <= ord(letter) <= int(last or first, 16)
                   for first, last in RANGE.findall(face) for letter in soup.get_text()):  # fmt: skip
                loaded.add(urljoin(style, FILE.findall(face)[0]))
    files = [file_of(site, address) for address in loaded]
    scripts = [len(script.get_text()) for script in soup.select("script")]
    scripts += [file.stat().st_size for file in files if file.suffix == ".js"]
    head = sum(len(name) + len(value) + 4 for name, value in page.headers["gzip"])
    return (1 + len(files)) * head + len(page.bodies["gzip"]) + sum(map(packed, files)), sum(scripts)


def file_of(site: RunningSite, address: str) -> Path:
    """Return the file that is served at an address of the site."""
    assert address.startswith("/static/"), address
    return site.var / address.removeprefix("/")


def packed(file: Path) -> int:
    """Return the bytes that are sent of a file to a browser that takes gzip, as all do."""
    smaller = file.with_name(f"{file.name}.gz")
    return (smaller if smaller.exists() else file).stat().st_size


def test_no_page_is_large_on_the_first_visit(site: RunningSite) -> None:
    baked = read_bake((site.var / "baked" / "current").resolve())
    visits = {address: first_visit(site, states["ask"]) for address, states in baked.pages.items()}
    assert len(visits) > 50
    assert all(size > 30_000 for size, _ in visits.values())  # the typeface and the styles are in it
    assert {address: size for address, (size, _) in visits.items() if size > 60_000} == {}
    assert {address: scripts for address, (_, scripts) in visits.items() if not 0 < scripts <= 15_000} == {}


@pytest.mark.parametrize("path", PAGES)
def test_nothing_moves_while_a_page_loads(site: RunningSite, phone: Page, path: str) -> None:
    phone.add_init_script(
        "window.shift = 0; new PerformanceObserver(list => list.getEntries().forEach(e => window.shift += e.value))"
        ".observe({type: 'layout-shift', buffered: true})"
    )
    phone.goto(site.url + path, wait_until="networkidle")
    assert phone.evaluate("document.fonts.ready.then(() => window.shift)") < 0.05


@pytest.mark.parametrize("path", PAGES)
def test_the_way_out_is_large_and_never_covered(site: RunningSite, phone: Page, path: str) -> None:
    phone.goto(site.url + path)
    for scrolled in ("0", "document.body.scrollHeight / 2", "document.body.scrollHeight"):
        phone.evaluate(f"scrollTo(0, {scrolled})")
        box = phone.evaluate("(({x, y, width, height}) => [x, y, width, height])"
                             "(document.querySelector('.nl-leave').getBoundingClientRect())")  # fmt: skip
        assert box[3] >= 44
        on_top = "([x, y, w, h]) => !!document.elementFromPoint(x + w / 2, y + h / 2).closest('.nl-leave')"
        assert phone.evaluate(on_top, box)


@pytest.mark.parametrize("path", PAGES)
def test_what_is_tapped_is_large_enough(site: RunningSite, phone: Page, path: str) -> None:
    phone.goto(site.url + path)
    small = phone.evaluate(
        "[...document.querySelectorAll('.nl-leave, .nl-number, .nl-door, .govuk-button, summary')]"
        ".filter(e => e.getBoundingClientRect().height < 44).map(e => e.outerHTML.slice(0, 100))"
    )
    assert small == []


def test_in_the_dark_the_page_is_dark(site: RunningSite, chromium: Browser) -> None:
    for scheme, paper in (("light", "rgb(255, 253, 247)"), ("dark", "rgb(18, 23, 44)")):
        tab = chromium.new_page(color_scheme=scheme)  # type: ignore[arg-type]  # the two literals
        tab.goto(site.url + "/")
        assert tab.evaluate("getComputedStyle(document.body).backgroundColor") == paper
        tab.close()


def test_on_paper_the_name_of_the_service_is_gone(site: RunningSite, phone: Page) -> None:
    phone.goto(site.url + "/advice/threats/")
    phone.emulate_media(media="print")
    assert not phone.locator(".nl-bar").is_visible()
    assert phone.evaluate("getComputedStyle(document.body).backgroundColor") == "rgb(255, 255, 255)"


@pytest.mark.parametrize("path", ["/", "/cy/"])
def test_the_name_of_the_site_is_not_cut_off_beside_the_way_out(site: RunningSite, phone: Page, path: str) -> None:
    for width in (320, 390):
        phone.set_viewport_size({"width": width, "height": 844})
        phone.goto(site.url + path)
        assert phone.evaluate("(({scrollWidth, clientWidth}) => scrollWidth - clientWidth)"
                              "(document.querySelector('.nl-home__name'))") == 0  # fmt: skip


@pytest.mark.parametrize("path", ["/", "/cy/"])
def test_above_the_page_nothing_runs_off_the_side_with_text_of_twice_the_size(
    site: RunningSite, chromium: Browser, path: str
) -> None:
    tab = chromium.new_page(viewport={"width": 390, "height": 844})
    tab.goto(site.url + path)
    tab.evaluate("document.documentElement.style.fontSize = '200%'")
    over = tab.evaluate(
        "[...document.querySelectorAll('.nl-bar__inner *, .nl-top *')]"
        ".filter(each => each.getBoundingClientRect().right > innerWidth).map(each => each.outerHTML)"
    )
    assert over == []
    tab.close()
