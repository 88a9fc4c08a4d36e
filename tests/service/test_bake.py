"""The published pages are written whole, exactly as Django renders them, and never half."""

import os
import shutil
import threading
from pathlib import Path
from typing import Any, get_args

import pytest
from django.test import Client
from wagtail.models import Page

from nightlight.foundation.pages.baked import SECONDS_UNSEEN, BakedSites
from nightlight.foundation.pages.baking import BakeFailed
from nightlight.foundation.pages.queries import site_state
from nightlight.public.advice.models import AdvicePage
from nightlight.public.consent.rules import BannerState
from nightlight.public.directory.models import Organisation
from nightlight.public.directory.seeding import seed_organisations
from nightlight.service import bake as assembly
from nightlight.service.bake import STATES, bake_site
from tests.conftest import PROJECT


def english(slug: str) -> AdvicePage:
    page: AdvicePage = AdvicePage.objects.get(locale__language_code="en", slug=slug)
    return page


def test_a_baked_page_is_what_django_renders(small_site: Path) -> None:
    bake_site()
    site = BakedSites(small_site).current()
    assert site is not None
    for address in ("/", "/advice/", "/cy/", "/cy/advice/"):
        assert site.pages[address]["ask"].bodies[""] == Client().get(address, headers={"host": "localhost"}).content


def test_drafts_are_not_baked(small_site: Path) -> None:
    page = english("advice")
    page.title = "Not yet for the public"
    page.save_revision()
    done = bake_site()
    site = BakedSites(small_site).current()
    assert site is not None
    assert not any(address.startswith("/pl/") for address in site.pages)
    assert not any(b"Not yet for the public" in path.read_bytes() for path in done.folder.rglob("*.html"))


def test_a_changed_slug_moves_the_page_in_the_next_bake(small_site: Path) -> None:
    bake_site()
    page = english("advice")
    page.slug = "guidance"
    page.save_revision().publish()
    assert site_state().changes != site_state().baked
    bake_site()
    assert site_state().changes == site_state().baked
    site = BakedSites(small_site).current()
    assert site is not None
    assert "/guidance/" in site.pages
    assert "/advice/" not in site.pages


def test_the_list_of_organisations_is_baked_as_it_is_published_now(small_site: Path, tmp_path: Path) -> None:
    shutil.copy(PROJECT / "content" / "organisations" / "childline.yaml", tmp_path)
    seed_organisations(tmp_path)
    bake_site()
    organisation = Organisation.objects.get(slug="childline")
    organisation.name_en = "Another name"
    organisation.save_revision().publish()
    bake_site()
    site = BakedSites(small_site).current()
    assert site is not None
    assert "Another name" in site.pages["/help/"]["ask"].bodies[""].decode()


@pytest.mark.parametrize("what", ["publish", "unpublish", "delete", "move"])
def test_every_published_change_makes_the_site_stale(small_site: Path, what: str) -> None:
    bake_site()
    page = english("advice")
    if what == "move":
        extra = AdvicePage(
            title="Other", slug="other", word="Other", summary="x", content_owner="x", body=[],
            reviewed_on="2026-01-01", review_due="2027-01-01", locale=page.locale,
        )  # fmt: skip
        english("home").add_child(instance=extra)
        bake_site()
        page = english("advice")
        page.move(extra, pos="last-child")
    else:
        {"publish": lambda: page.save_revision().publish(), "unpublish": page.unpublish, "delete": page.delete}[what]()
    assert site_state().changes != site_state().baked


def test_saving_a_draft_does_not_make_the_site_stale(small_site: Path) -> None:
    bake_site()
    english("advice").save_revision()
    assert site_state().changes == site_state().baked


def test_a_page_that_fails_to_render_leaves_the_old_site(small_site: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    bake_site()
    before = BakedSites(small_site).current()
    monkeypatch.setattr(assembly, "addresses", lambda: iter(["/", "/nowhere/"]))
    with pytest.raises(BakeFailed, match="/nowhere/ answered 404"):
        bake_site()
    after = BakedSites(small_site).current()
    assert before is not None
    assert after is not None
    assert after.name == before.name
    assert [path.name for path in small_site.iterdir() if path.is_dir() and not path.is_symlink()] == [before.name]


def test_old_bakes_are_removed(small_site: Path) -> None:
    for _ in range(4):
        bake_site()
    assert len([path for path in small_site.iterdir() if not path.is_symlink()]) == 3


def test_readers_see_whole_bakes_while_the_site_is_baked_again(small_site: Path) -> None:
    done = bake_site()
    sites, seen, stop = BakedSites(small_site), set[str](), threading.Event()
    first = sites.current()
    assert first is not None
    failures: list[Any] = []

    def read() -> None:
        while not stop.is_set():
            site = sites.current()
            if site is None or set(site.pages) != set(first.pages):
                failures.append(site)
                return
            seen.add(site.name)

    reader = threading.Thread(target=read)
    reader.start()
    names = {done.folder.name} | {bake_site().folder.name for _ in range(3)}
    stop.set()
    reader.join()
    assert not failures
    assert seen <= names
    assert os.readlink(small_site / "current") in names


def test_a_new_bake_is_read_within_a_fiftieth_of_a_second(small_site: Path) -> None:
    seconds = [0.0]
    sites = BakedSites(small_site, clock=lambda: seconds[0])
    assert sites.recent() is None
    names = []
    for step in (0.0, 0.0, SECONDS_UNSEEN / 2, SECONDS_UNSEEN / 2):
        if step == 0.0:
            bake_site()
        seconds[0] += step
        site = sites.recent()
        assert site is not None
        names.append(site.name)
    first, second, third, fourth = names
    assert first == second == third != fourth
    assert fourth == os.readlink(small_site / "current")


def test_a_private_page_is_not_baked(small_site: Path) -> None:
    page = Page.objects.get(pk=english("advice").pk)
    page.view_restrictions.create(restriction_type="login")
    bake_site()
    site = BakedSites(small_site).current()
    assert site is not None
    assert "/advice/" not in site.pages


@pytest.mark.parametrize(("language", "said"), [("en", "there was a technical problem"), ("cy", "problem dechnegol")])
def test_a_front_finds_pages_with_help_on_them_for_when_nothing_answers(
    small_site: Path, language: str, said: str
) -> None:
    folder = bake_site().folder / ".errors" / language
    away, too_large = ((folder / f"{status}.html").read_text() for status in (503, 413))
    assert said in away
    for page in (away, too_large):
        for part in (f'<html lang="{language}"', "tel:999", "tel:08001111", 'href="/leave"'):
            assert part in page, part


def test_every_state_is_baked(small_site: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(assembly, "STATES", STATES)
    bake_site()
    site = BakedSites(small_site).current()
    assert site is not None
    assert {frozenset(states) for states in site.pages.values()} == {frozenset(get_args(BannerState))}
