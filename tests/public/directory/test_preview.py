"""An editor sees an organisation's card in both languages as visitors would, before anything is saved."""

import datetime
import re
import shutil
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from django.test import Client
from wagtail.test.utils.form_data import nested_form_data, streamfield

from nightlight.public.directory import views, wording
from nightlight.public.directory.models import Organisation
from nightlight.public.directory.seeding import seed_organisations
from tests.cast import at_work
from tests.conftest import PROJECT

pytestmark = pytest.mark.django_db
ADDING = "/editor/snippets/directory/organisation/preview/"
WRITTEN = {
    "slug": "lantern",
    "name_en": "Lantern line",
    "name_cy": "Llinell Llusern",
    "about_en": "Someone to talk to.",
    "about_cy": "Rhywun i siarad ag ef.",
    "for_whom_en": "For everyone",
    "for_whom_cy": "I bawb",
    "audiences": ["everyone"],
    "nations": ["wales"],
    "languages": '["en", "cy"]',
    "topics": "[]",
    "order": "5",
    "answers": "periods",
    "bank_holidays": "closed",
    "content_owner": "Content team",
    "reviewed_on": "2026-11-24",
    "review_due": "2027-05-24",
}
SUNDAY = datetime.datetime(2026, 11, 29, 12, tzinfo=datetime.UTC)
PHONE = {"number": "0800 1111", "label_en": "Ring", "label_cy": "Ffonia"}
DAYTIME = {"days": ["mon", "tue"], "opens": "09:00", "closes": "17:00"}


def form(phone: dict[str, str] = PHONE, period: dict[str, Any] = DAYTIME, **changed: Any) -> dict[str, Any]:
    """Return the form of an organisation with one number and one period, as the editor's page sends it."""
    sent = {
        "routes": streamfield([("phone", phone)]),
        "periods": streamfield([("period", {name: period[name] for name in ("opens", "closes")})]),
        "sources": streamfield([("source", {"title": "Its website", "url": ""})]),
    }
    return {**nested_form_data(sent), "periods-0-value-days": period["days"], **WRITTEN, **changed}


def previewed(client: Client, address: str, sent: dict[str, Any], language: str) -> str:
    """Send a form as it stands, then return the preview that it gives in a language."""
    assert client.post(address, sent).json() == {"is_valid": True, "is_available": True}
    answer = client.get(f"{address}?in_preview_panel=true&mode={language}")
    assert answer.status_code == 200
    assert answer.headers["Content-Language"] == language
    policy = answer.headers["Content-Security-Policy"]
    assert "frame-ancestors 'self'" in policy
    assert "unsafe" not in policy
    page = answer.content.decode()
    assert f'<html lang="{language}"' in page
    # Escape in the preview must not end the editor's session.
    assert "keydown" not in page
    return page


def card_on(page: str) -> str:
    """Return the one card on a page."""
    (card,) = re.findall(r"<article.*?</article>", page, re.DOTALL)
    return str(card)


def test_a_form_that_nobody_saved_is_shown_in_both_languages(
    tmp_path: Path, client: Client, settings: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    for module in (views, wording):
        monkeypatch.setattr(module, "timezone", SimpleNamespace(now=lambda: SUNDAY))
    settings.BAKED = tmp_path / "baked"
    shutil.copy(PROJECT / "content/organisations/childline.yaml", tmp_path)
    seed_organisations(tmp_path)
    editor, kept = at_work("editor"), Organisation.objects.get()
    before = {"live": kept.name_en, "revisions": kept.revisions.count()}
    address = f"{ADDING}{kept.pk}/"

    english = previewed(editor, address, form(), "en")
    for words in ("Lantern line", "Someone to talk to.", 'href="tel:08001111"', "Opens at 9am on Monday 30 November"):
        assert words in english, card_on(english)
    assert 'href="/cy/help/"' in english
    welsh = previewed(editor, address, form(), "cy")
    for words in ("Llinell Llusern", "Rhywun i siarad ag ef.", "Ffonia", "Pobl sy", 'href="/help/"'):
        assert words in welsh
    assert "Lantern line" not in welsh

    kept.refresh_from_db()
    assert {"live": kept.name_en, "revisions": kept.revisions.count()} == before

    # What is previewed is what visitors get once it is published.
    editing = f"/editor/snippets/directory/organisation/edit/{kept.pk}/"
    assert at_work("moderator").post(editing, {**form(), "action-publish": "1"}).status_code == 302
    for page, visited in ((english, "/help/"), (welsh, "/cy/help/")):
        assert card_on(client.get(visited, headers={"host": "localhost"}).content.decode()) == card_on(page)


def test_a_form_half_filled_in_breaks_no_preview() -> None:
    editor = at_work("editor")
    for half, can_be_shown in (
        ({}, False),
        (form(phone={"number": "", "label_en": "", "label_cy": ""}), True),
        (form(period={"days": ["mon"], "opens": "", "closes": ""}), True),
        (form(period={"days": [], "opens": "09:00", "closes": "17:00"}), True),
        ({**form(), "periods-count": "0"}, True),
        (form(name_cy="", about_cy="", for_whom_cy="", content_owner="", answers=""), True),
        (form(reviewed_on=""), False),
        (form(languages="5"), False),
        (form(languages='{"en": 1}', topics="[1]"), False),
        (form(languages="nonsense"), False),
    ):
        assert editor.post(ADDING, half).json() == {"is_valid": can_be_shown, "is_available": can_be_shown}, half
        for mode in ("en", "cy", "no-such-language"):
            answer = editor.get(f"{ADDING}?mode={mode}")
            assert answer.status_code == 200
            assert ("nl-card" in answer.content.decode()) is can_be_shown
        editor.delete(ADDING)
    assert not Organisation.objects.exists()
