"""What holds for every public address, found by following every link in both languages."""

import itertools
import re
from dataclasses import dataclass, field

import pytest
from playwright.sync_api import Browser, Page

from nightlight.foundation.ops.placeholders import unfinished_pages
from nightlight.foundation.ops.rules import telling_words
from nightlight.foundation.pages.baked import read_bake
from nightlight.public.advice.content import load_pages
from nightlight.pure.readability import reading_age
from tests.browser.crawl import Visited, fetch, internal_links, loaded_addresses
from tests.browser.stored import stored_by, unnamed
from tests.conftest import PROJECT, RunningSite
from tests.reading import sentences

pytestmark = pytest.mark.browser
AXE = (PROJECT / "node_modules/axe-core/axe.min.js").read_text()
WIDTHS = (320, 390, 1280)
CONTENT = load_pages(PROJECT / "content" / "pages")


def test_the_crawl_reaches_the_site_in_both_languages(pages: list[Visited]) -> None:
    paths = {page.path for page in pages}
    assert {"/", "/cy/", "/now/", "/cy/now/", "/help/", "/cy/help/", "/advice/threats/", "/cy/advice/threats/"} <= paths
    assert {"/search/", "/cookies/", "/feedback/", "/remove/", "/screen/", "/privacy/", "/accessibility/"} <= paths
    english = {path for path in paths if not path.startswith("/cy/")}
    assert {f"/cy{path}" for path in english} == paths - english


def test_no_internal_link_is_broken(visited: dict[str, Visited]) -> None:
    broken = {(each.path, each.status, each.found_on) for each in visited.values() if each.status != 200}
    assert not broken


def test_every_fragment_link_has_its_target(pages: list[Visited]) -> None:
    for page in pages:
        for link in page.soup.select('a[href^="#"]'):
            assert page.soup.find(id=str(link["href"])[1:]), f"{page.path}: {link['href']}"


def test_a_page_sets_no_cookie_by_being_read(visited: dict[str, Visited]) -> None:
    assert not [each.path for each in visited.values() if "set-cookie" in each.headers]


def test_nothing_is_loaded_from_anywhere_else(pages: list[Visited]) -> None:
    for page in pages:
        for address in loaded_addresses(page.soup):
            assert not re.match(r"(?i)[a-z]+:|//", address) or address.startswith("data:"), f"{page.path}: {address}"


def test_styles_load_nothing_from_anywhere_else() -> None:
    for file in (PROJECT / "build" / "static").rglob("*.css"):
        for address in re.findall(r"url\(([^)]*)\)", file.read_text()):
            assert not re.match(r"(?i)['\"]?(https?:)?//", address), f"{file.name}: {address}"


def test_titles_are_neutral(pages: list[Visited]) -> None:
    for page in pages:
        title = page.soup.title.get_text() if page.soup.title else ""
        word, _, name = title.partition(" – ")
        assert name == "Nightlight", f"{page.path}: {title}"
        assert len(word.split()) == 1, f"{page.path}: {title}"
        assert not telling_words(title), f"{page.path}: {title}"


def test_addresses_are_neutral(visited: dict[str, Visited]) -> None:
    assert not [path for path in visited if telling_words(path)]


def test_every_page_has_one_h1_and_its_language(pages: list[Visited]) -> None:
    for page in pages:
        assert len(page.soup.select("h1")) == 1, page.path
        language = page.soup.html["lang"] if page.soup.html else None
        assert language == ("cy" if page.path.startswith("/cy/") else "en"), page.path


def test_no_heading_level_is_skipped(pages: list[Visited]) -> None:
    for page in pages:
        levels = [int(heading.name[1]) for heading in page.soup.select("main :is(h1,h2,h3,h4,h5,h6)")]
        steps = itertools.pairwise(levels)
        assert all(after <= before + 1 for before, after in steps), f"{page.path}: {levels}"


def test_every_page_reads_at_its_readers_age_as_it_is_shown(pages: list[Visited]) -> None:
    # With everything that stands around what an editor wrote: cards, notes, the banner.
    english = {page.path: reading_age(sentences(str(page.soup))) for page in pages if not page.path.startswith("/cy/")}
    highest = {**{f"/{each.path}/".replace("/home/", "/"): each.reading_age for each in CONTENT}, "/help/": 11}
    assert highest["/child/"] == 7
    # Whoever is frightened may come to any other, however young.
    assert {path: age for path, age in english.items() if age > highest.get(path, 9)} == {}
    assert {
        "/get-help/",
        "/report/",
        "/remove/",
        "/mailbox/",
        "/search/",
        "/cookies/",
        "/feedback/",
        *highest,
    } <= english.keys()


def test_every_page_can_be_left_and_leads_to_999_in_one_step(pages: list[Visited], site: RunningSite) -> None:
    for page in pages:
        assert page.soup.select('a[href="/leave"]'), page.path
        links = internal_links(site.url, page)
        assert page.path.endswith("/now/") or any(link.endswith("/now/") for link in links), page.path


def test_every_page_carries_the_headers(visited: dict[str, Visited]) -> None:
    for each in visited.values():
        headers = each.headers
        policy = headers["content-security-policy"]
        assert "unsafe" not in policy, each.path
        assert "frame-ancestors 'none'" in policy, each.path
        assert "default-src 'none'" in policy, each.path
        assert headers["x-content-type-options"] == "nosniff", each.path
        assert headers["referrer-policy"] == "same-origin", each.path
        assert headers["cross-origin-opener-policy"] == "same-origin", each.path
        assert headers["cross-origin-resource-policy"] == "same-origin", each.path
        assert headers["cross-origin-embedder-policy"] == "require-corp", each.path
        assert "camera=()" in headers["permissions-policy"], each.path


def test_links_out_of_the_site_tell_nobody_where_they_came_from(pages: list[Visited]) -> None:
    for page in pages:
        for link in page.soup.select('a[href^="http"]'):
            assert "noreferrer" in (link.get("rel") or ""), f"{page.path}: {link['href']}"


def test_an_unknown_address_is_a_kind_404_in_its_language(site: RunningSite) -> None:
    for path, language in (("/nowhere/", "en"), ("/cy/nowhere/", "cy")):
        answer = fetch(site.url, path)
        assert answer.status == 404
        assert answer.soup.html is not None
        assert answer.soup.html["lang"] == language
        assert answer.soup.select('a[href="tel:999"]')
        assert answer.soup.select('a[href="tel:08001111"]')


def test_the_doctor_finds_every_page_that_waits_for_its_operator(site: RunningSite) -> None:
    baked = read_bake((site.var / "baked" / "current").resolve())
    waiting = {f"{prefix}/{path}/" for prefix in ("", "/cy") for path in ("about", "accessibility", "privacy")}
    assert set(unfinished_pages(baked.pages)) == waiting


@dataclass(frozen=True)
class Looks:
    """What a browser found wrong on the pages, each opened once with its consent banner showing."""

    axe: list[str] = field(default_factory=list)
    sideways: list[str] = field(default_factory=list)
    moving: list[str] = field(default_factory=list)
    stored: set[str] = field(default_factory=set)


@pytest.fixture(scope="module")
def looks(site: RunningSite, pages: list[Visited], chromium: Browser) -> Looks:
    """Look at every page at every width, without motion, and with large text."""
    context, found = chromium.new_context(bypass_csp=True), Looks()
    tab = context.new_page()
    for page in pages:
        tab.goto(site.url + page.path, wait_until="load")
        found.stored.update(stored_by(tab))
        look_with_axe(tab, page.path, found)
        look_for_motion(tab, page.path, found)
        # 400 % zoom of a window of 1280 pixels is a window of 320.
        resize(tab, 320)
        if overflow(tab) > 0:
            found.sideways.append(f"{page.path} at 320 px")
        resize(tab, 1280)
        tab.add_style_tag(content="html{font-size:200% !important}")
        if overflow(tab) > 0:
            found.sideways.append(f"{page.path} with large text")
    context.close()
    return found


def resize(tab: Page, width: int) -> None:
    tab.set_viewport_size({"width": width, "height": 900})


def overflow(tab: Page) -> int:
    """Return by how many CSS pixels the page is wider than its window."""
    return int(tab.evaluate("document.scrollingElement.scrollWidth - document.documentElement.clientWidth"))


def look_with_axe(tab: Page, path: str, found: Looks) -> None:
    tab.evaluate(AXE)
    for width in WIDTHS:
        resize(tab, width)
        # What stands around the text is the same on every page: each has it looked at in the narrowest window.
        where = "document" if width == WIDTHS[0] or path in ("/", "/cy/") else "'main'"
        for each in tab.evaluate(f"axe.run({where}, {{resultTypes: ['violations']}})")["violations"]:
            found.axe.append(f"{path} at {width} px: {each['id']}, {each['nodes'][0]['html'][:200]}")


def look_for_motion(tab: Page, path: str, found: Looks) -> None:
    resize(tab, 390)
    tab.emulate_media(reduced_motion="reduce")
    moving = tab.evaluate(
        "[...document.querySelectorAll('*')].filter(e => { const s = getComputedStyle(e);"
        " return s.animationName !== 'none' || parseFloat(s.transitionDuration) > 0.001 }).length"
    )
    if moving:
        found.moving.append(path)
    tab.emulate_media(reduced_motion="no-preference")


def test_a_browser_stores_nothing_that_the_cookies_page_does_not_name(looks: Looks) -> None:
    assert looks.stored == {"last"}
    assert unnamed(looks.stored) == set()


def test_axe_finds_nothing_at_any_width(looks: Looks) -> None:
    assert looks.axe == []


def test_pages_are_usable_at_400_percent_zoom_and_with_text_twice_as_large(looks: Looks) -> None:
    assert looks.sideways == []


def test_nothing_moves_for_who_asked_for_less_motion(looks: Looks) -> None:
    assert looks.moving == []
