"""What happens by itself happens when it is due, once."""

import datetime
from pathlib import Path

import pytest

from nightlight.public.advice.models import AdvicePage
from nightlight.service import upkeep as upkeep_of
from nightlight.service.bake import bake_site
from nightlight.service.upkeep import (
    Upkeep,
    carry_fingerprints,
    chain_arrivals,
    delete_cases,
    delete_feedback,
    end_pauses,
    end_visits,
    forget_drafts,
    forget_mail,
    forget_messages,
    hand_back,
    hand_over,
    note_breaches,
    page_on_call,
    publish_numbers,
    publish_scheduled,
    send_digest,
    send_mail,
    sign_head,
    tell_of_breaches,
    tell_of_work,
    write_snapshots,
)

NOON = datetime.datetime(2026, 11, 24, 12, tzinfo=datetime.UTC)


def test_a_site_that_was_never_baked_is_baked_and_then_rests(small_site: Path) -> None:
    upkeep = Upkeep(periodic=())
    assert upkeep.due(NOON) == [bake_site]
    bake_site()
    assert upkeep.due(NOON) == []


def test_a_publication_leads_to_one_bake(small_site: Path) -> None:
    bake_site()
    upkeep = Upkeep(periodic=())
    AdvicePage.objects.get(locale__language_code="en", slug="advice").save_revision().publish()
    assert upkeep.due(NOON) == [bake_site]
    bake_site()
    assert upkeep.due(NOON) == []


def test_after_an_update_the_site_is_baked_once_without_a_publication(
    small_site: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    bake_site()
    monkeypatch.setattr(upkeep_of, "edition", lambda: "the next edition")
    upkeep = Upkeep(periodic=())
    assert upkeep.due(NOON) == [bake_site]
    # Somebody who bakes with the edition before, in the middle of an update, is not answered by another bake.
    assert upkeep.due(NOON) == []


def test_what_cannot_wait_is_looked_for_every_minute(small_site: Path) -> None:
    bake_site()
    upkeep = Upkeep()
    assert upkeep.due(NOON) == [
        publish_scheduled,
        delete_feedback,
        end_visits,
        forget_messages,
        hand_back,
        page_on_call,
        note_breaches,
        tell_of_breaches,
        tell_of_work,
        send_digest,
        send_mail,
        forget_mail,
        chain_arrivals,
        carry_fingerprints,
        write_snapshots,
        end_pauses,
        hand_over,
        forget_drafts,
        delete_cases,
        publish_numbers,
        sign_head,
    ]
    assert upkeep.due(NOON + datetime.timedelta(seconds=59)) == [
        send_mail, chain_arrivals, carry_fingerprints, write_snapshots,
    ]  # fmt: skip
    assert upkeep.due(NOON + datetime.timedelta(seconds=60)) == [
        publish_scheduled, end_visits, forget_messages, hand_back, page_on_call, note_breaches, tell_of_breaches,
        tell_of_work, send_digest, chain_arrivals, carry_fingerprints, write_snapshots, end_pauses, hand_over,
    ]  # fmt: skip
    assert upkeep.due(NOON + datetime.timedelta(seconds=60.5)) == []


def test_a_page_scheduled_for_the_past_goes_live(small_site: Path) -> None:
    page = AdvicePage.objects.get(locale__language_code="en", slug="advice")
    page.unpublish()
    page.go_live_at = datetime.datetime.now(datetime.UTC) - datetime.timedelta(minutes=1)
    page.save_revision(approved_go_live_at=page.go_live_at)
    publish_scheduled()
    page.refresh_from_db()
    assert page.live
