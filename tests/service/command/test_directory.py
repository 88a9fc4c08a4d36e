"""`nightlight directory check`: a line for each thing that an editor should look at, and exit code 1 where one is."""

import datetime
import json
from collections.abc import Iterable

import pytest
from click.testing import CliRunner, Result
from django.utils import timezone

from nightlight.public.directory import checking
from nightlight.public.directory.checking import Entry, Trouble
from nightlight.public.directory.models import Organisation
from nightlight.service.command.directory import directory

pytestmark = pytest.mark.django_db
A_DAY = datetime.timedelta(days=1)


def run(*options: str) -> Result:
    return CliRunner().invoke(directory, ["check", *options])


def organisation(slug: str, *links: str, due_in: datetime.timedelta = A_DAY, live: bool = True) -> Organisation:
    """Make an organisation that is reached by these links alone."""
    due = timezone.localdate() + due_in
    routes = [{"type": "site", "value": {"url": link, "label_en": "", "label_cy": ""}} for link in links]
    phone = {"type": "phone", "value": {"number": "0800 1111", "label_en": "", "label_cy": ""}}
    return Organisation.objects.create(
        slug=slug, name_en=slug, name_cy=slug, content_owner="Content team", live=live, routes=[phone, *routes],
        reviewed_on=due - 90 * A_DAY, review_due=due, sources=[],
    )  # fmt: skip


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Which links were asked for: no machine is, and whatever is called gone is."""
    found: list[str] = []

    def dead_links(entries: Iterable[Entry]) -> list[Trouble]:
        links = [(entry.slug, link) for entry in entries for link in entry.links]
        found.extend(link for _, link in links)
        return [Trouble(slug, f"{link}: answers 404") for slug, link in links if "gone" in link]

    monkeypatch.setattr(checking, "dead_links", dead_links)
    return found


def test_where_nothing_is_to_be_done_it_says_so_and_ends_well(asked: list[str]) -> None:
    organisation("one", "https://one.example/")
    organisation("two", due_in=0 * A_DAY)
    done = run()
    assert (done.exit_code, done.stdout) == (0, "2 organisations, 0 to look at.\n")


def test_what_is_past_review_and_what_does_not_answer_is_a_line_each(asked: list[str]) -> None:
    late = organisation("late", "https://late.example/", due_in=-A_DAY)
    organisation("lost", "https://lost.example/", "https://lost.example/gone")
    done = run()
    assert done.exit_code == 1
    assert done.stdout.splitlines() == [
        f"late: review was due on {late.review_due}",
        "lost: https://lost.example/gone: answers 404",
        "2 organisations, 2 to look at.",
    ]
    assert done.stderr == "Asking 3 links …\n"
    assert sorted(asked) == ["https://late.example/", "https://lost.example/", "https://lost.example/gone"]


def test_what_visitors_do_not_see_is_not_looked_at(asked: list[str]) -> None:
    organisation("draft", "https://draft.example/gone", due_in=-A_DAY, live=False)
    assert (run().exit_code, asked) == (0, [])


def test_a_machine_reads_what_was_found_and_nothing_else(asked: list[str]) -> None:
    assert json.loads(run("--json").stdout) == []
    organisation("lost", "https://lost.example/gone")
    done = run("--json")
    assert done.exit_code == 1
    assert json.loads(done.stdout) == [{"slug": "lost", "what": "https://lost.example/gone: answers 404"}]


def test_without_links_no_machine_is_asked(asked: list[str]) -> None:
    late = organisation("late", "https://late.example/gone", due_in=-A_DAY)
    done = run("--no-links")
    assert done.exit_code == 1
    assert done.output == f"late: review was due on {late.review_due}\n1 organisations, 1 to look at.\n"
    assert asked == []
