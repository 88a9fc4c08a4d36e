"""What a member has of the list is counted by the ways that it follows: a way that serves no videos brings none."""

import pytest

from nightlight.partners.feed.holding import Holding, holdings
from nightlight.partners.feed.views import changes, ncmec, stopncii
from nightlight.partners.members.actions import note_pull
from nightlight.partners.members.models import Member
from nightlight.pure.matching.signals import KINDS, MEDIA
from tests.partners.hashlist.listing import NOW, member

pytestmark = pytest.mark.django_db


def pulled(who: Member, way: str, cursor: int) -> None:
    note_pull(member=who, way=way, cursor=cursor, entries=1, now=NOW)


def test_by_stopncii_a_member_has_fingerprints_of_pictures_and_files_of_videos_alone() -> None:
    pulled(member("ponds"), "stopncii", 7)
    assert holdings() == [Holding(1, "md5", "video", False, 7), Holding(1, "pdq", "image", False, 7)]


def test_by_our_own_changes_it_has_everything_and_the_furthest_way_counts() -> None:
    ponds, lanterns = member("ponds"), member("lanterns")
    Member.objects.filter(pk=ponds.pk).update(takes_self_reported=True)
    pulled(lanterns, "changes", 3)
    pulled(ponds, "changes", 4)
    pulled(ponds, "ncmec", 9)
    of_lanterns, of_ponds = ([each for each in holdings() if each.member == number] for number in (1, 2))
    assert {(each.kind, each.media) for each in of_lanterns} == {(kind, media) for kind in KINDS for media in MEDIA}
    assert {each.cursor for each in of_lanterns} == {3}
    assert {each.kind: each.cursor for each in of_ponds} == {"pdq": 9, "md5": 9, "sha256": 4}
    assert all(each.self_reported for each in of_ponds)


def test_what_a_snapshot_brings_is_counted_once_changes_are_followed_from_it_and_members_that_ended_not_at_all() -> (
    None
):
    ponds, gone = member("ponds"), member("gone")
    pulled(ponds, "snapshot", 0)
    pulled(gone, "changes", 5)
    Member.objects.filter(pk=gone.pk).update(ended_at=NOW)
    assert holdings() == []


def test_every_way_that_is_noted_is_one_that_is_counted() -> None:
    import inspect

    from nightlight.partners.feed.holding import SERVED

    noted = {way for view in (changes, ncmec, stopncii) for way in SERVED if f'way="{way}"' in inspect.getsource(view)}
    assert noted == set(SERVED)
