"""Views are their owner's; labels are leads' words, and on a case by whoever has it."""

import json

import pytest
from bs4 import BeautifulSoup
from django.contrib.auth.models import User

from nightlight.foundation.audit.models import AuditEvent
from nightlight.staff.queue.keeping import (
    MOST_LABELS,
    MOST_VIEWS,
    LabelThere,
    TooMany,
    forget_view,
    keep_view,
    label_case,
    make_label,
    remove_label,
)
from nightlight.staff.queue.models import Label, Labelled, SavedView
from nightlight.staff.queue.moves import NotTheirs
from tests.cast import at_work
from tests.staff.queue.making import acts, had_by, hand, lead, person, stored

pytestmark = pytest.mark.django_db


def test_a_view_is_kept_by_name_for_one_person_and_replaced_by_the_same_name() -> None:
    keep_view(person=person(), name="Welsh", query="language=cy")
    keep_view(person=person(), name="Welsh", query="language=cy&whose=all")
    keep_view(person=person("owen"), name="Welsh", query="nation=wales")
    assert [view.query for view in SavedView.objects.filter(person=person())] == ["language=cy&whose=all"]
    forget_view(person=person(), view=SavedView.objects.get(person=person("owen")).pk)
    assert SavedView.objects.filter(person=person("owen")).exists()


def test_somebody_keeps_twenty_views_and_no_more() -> None:
    for number in range(MOST_VIEWS):
        keep_view(person=person(), name=f"view {number}", query="band=top")
    with pytest.raises(TooMany):
        keep_view(person=person(), name="one more", query="band=top")
    keep_view(person=person(), name="view 3", query="band=high")


def test_labels_are_made_and_removed_by_leads_alone_and_each_is_an_event_without_its_word() -> None:
    with pytest.raises(NotTheirs):
        make_label(name="school", hand=hand())
    label = make_label(name="school", hand=lead())
    with pytest.raises(LabelThere):
        make_label(name="School", hand=lead())
    with pytest.raises(NotTheirs):
        remove_label(label=label.pk, hand=hand())
    case = stored()
    label_case(case=case, label=label, has=True, hand=lead())
    number = label.pk
    remove_label(label=number, hand=lead())
    assert not Labelled.objects.exists()
    events = list(AuditEvent.objects.order_by("number").values_list("action", "details"))
    assert [action for action, _ in events] == ["queue.make-label", "cases.label", "queue.remove-label"]
    assert json.loads(events[1][1]) == {"label": number}
    assert not any("school" in details for _, details in events)


def test_there_are_forty_labels_at_most() -> None:
    for number in range(MOST_LABELS):
        make_label(name=f"label {number}", hand=lead())
    with pytest.raises(TooMany):
        make_label(name="one more", hand=lead())


def test_whoever_has_a_case_labels_it_and_nobody_else_but_a_lead() -> None:
    label, mine, theirs = make_label(name="school", hand=lead()), had_by(hand()), had_by(hand("owen"))
    for has in (True, True, False, False):
        label_case(case=mine, label=label, has=has, hand=hand())
    with pytest.raises(NotTheirs):
        label_case(case=theirs, label=label, has=True, hand=hand())
    assert (acts(mine), acts(theirs)) == (["label", "remove-label"], [])


def test_the_filter_of_the_page_is_kept_and_forgotten_again() -> None:
    client = at_work("caseworker")
    answer = client.post("/staff/queue/views/", {"name": "Wales", "query": "nation=wales&whose=all"}, follow=True)
    assert answer.redirect_chain[-1][0].startswith("/staff/queue/?")
    page = BeautifulSoup(client.get("/staff/queue/").content, "html.parser")
    link = page.find("a", string="Wales")
    assert link is not None
    assert "nation=wales" in str(link)
    assert b"Wales" in client.get("/staff/queue/views/").content
    view = SavedView.objects.get(person=User.objects.get(username="caseworker"))
    client.post("/staff/queue/views/", {"forget": view.pk})
    assert not SavedView.objects.exists()


@pytest.mark.parametrize(
    "given",
    [
        {"name": "", "query": "band=top"},
        {"name": "x" * 41, "query": "band=top"},
        {"name": "see k7rd 2x9m", "query": "band=top"},
        {"name": "all", "query": ""},
        {"name": "wrong", "query": "band=lowest"},
        {"name": "other", "query": "next=https://example.org"},
    ],
)
def test_nothing_is_kept_that_the_filter_does_not_know(given: dict[str, str]) -> None:
    answer = at_work("caseworker").post("/staff/queue/views/", given)
    assert answer.status_code == 422
    assert not SavedView.objects.exists()


def test_a_lead_makes_and_removes_labels_by_the_page() -> None:
    client = at_work("lead")
    assert client.post("/staff/queue/labels/", {"name": "school"}).status_code == 302
    for wrong in ("school", "x" * 25, "", "K7RD-2X9M", "like K7RD2X9M"):
        assert client.post("/staff/queue/labels/", {"name": wrong}).status_code == 422
    assert b"Never a name" in client.get("/staff/queue/labels/").content
    client.post("/staff/queue/labels/", {"remove": Label.objects.get().pk})
    assert not Label.objects.exists()


def test_a_label_is_put_on_a_case_and_taken_off_by_its_form() -> None:
    client = at_work("caseworker")
    case, label = had_by(hand("caseworker")), make_label(name="school", hand=lead())
    for given, there in (({"has": "on"}, True), ({}, False)):
        assert client.post(f"/staff/queue/{case}/label/", {"label": label.pk} | given).status_code == 302
        assert Labelled.objects.filter(case=case).exists() is there
    theirs = had_by(hand("owen"))
    said = client.post(f"/staff/queue/{theirs}/label/", {"label": label.pk, "has": "on"}, follow=True)
    assert "Somebody else has this case" in said.content.decode()
