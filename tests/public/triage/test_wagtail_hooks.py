"""Who takes down an organisation hears which questions lead to it."""

import pytest
from django.test import Client

from nightlight.public.directory.models import Organisation
from nightlight.public.directory.seeding import seed_organisations
from nightlight.public.triage.naming import flows_naming
from tests.cast import at_work
from tests.conftest import PROJECT

pytestmark = pytest.mark.django_db
SNIPPET = "/editor/snippets/directory/organisation/"


@pytest.fixture
def editor() -> Client:
    seed_organisations(PROJECT / "content" / "organisations")
    return at_work("administrator")


def organisation(slug: str) -> Organisation:
    found: Organisation = Organisation.objects.get(slug=slug)
    return found


def said(answer: object) -> str:
    """Return the warnings on a page."""
    shown: str = answer.content.decode()  # type: ignore[attr-defined]  # an answer of the test client
    return shown.replace("&#x27;", "'")


def test_whoever_takes_down_an_organisation_hears_where_it_is_missed(editor: Client) -> None:
    shore = organisation("shore")
    answer = editor.post(f"{SNIPPET}unpublish/{shore.pk}/", follow=True)
    assert not organisation("shore").live
    ends = flows_naming("shore")["get-help"]
    assert ends > 3
    assert f"Shore is not shown any more where questions lead to it: get-help ({ends})." in said(answer)


def test_whoever_is_asked_whether_to_delete_one_hears_it_before(editor: Client) -> None:
    answer = editor.get(f"{SNIPPET}delete/{organisation('shore').pk}/")
    assert "Questions lead to Shore: get-help (" in said(answer)
    assert organisation("shore").live


def test_nobody_is_warned_of_one_to_which_nothing_leads(editor: Client) -> None:
    other = organisation("shore")
    Organisation.objects.filter(pk=other.pk).update(slug="nobody-leads-here")
    answer = editor.post(f"{SNIPPET}unpublish/{other.pk}/", follow=True)
    assert "is not shown any more" not in said(answer)


@pytest.mark.parametrize(("slug", "why"), [("ceop", "a door that is shut"), ("professionals-helpline", "a number")])
def test_doors_and_numbers_beside_questions_count_too(slug: str, why: str) -> None:
    assert flows_naming(slug).get("get-help"), why
    assert flows_naming("nobody-leads-here") == {}
