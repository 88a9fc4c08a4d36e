"""Seeding organisations: idempotent, and never over what an editor wrote, took down or deleted."""

import shutil
from pathlib import Path

import pytest

from nightlight.public.directory.models import Organisation, OrganisationSeed
from nightlight.public.directory.seeding import seed_organisations, seeded_organisations
from tests.conftest import PROJECT

pytestmark = pytest.mark.django_db


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Two organisations, seeded."""
    for name in ("childline", "samaritans"):
        shutil.copy(PROJECT / "content" / "organisations" / f"{name}.yaml", tmp_path)
    seed_organisations(tmp_path)
    return tmp_path


def change(folder: Path) -> None:
    """Change Childline's file, as a new version of the content would."""
    file = folder / "childline.yaml"
    file.write_text(file.read_text().replace("Someone kind to talk to", "Someone to talk to"))


def childline() -> Organisation:
    return Organisation.objects.get(slug="childline")


def test_one_changed_file_is_the_only_one_written(folder: Path) -> None:
    change(folder)
    done = seed_organisations(folder)
    assert (done.written, done.unchanged, done.kept) == (("childline",), ("samaritans",), ())
    assert childline().about_en.startswith("Someone to talk to")


def test_an_editors_words_outlive_the_next_seeding(folder: Path) -> None:
    edited = childline()
    edited.about_en = "An editor wrote this."
    edited.save_revision().publish()
    change(folder)
    assert seed_organisations(folder).kept == ("childline",)
    assert childline().about_en == "An editor wrote this."


def test_an_entry_that_was_taken_down_stays_down(folder: Path) -> None:
    childline().unpublish()
    change(folder)
    assert seed_organisations(folder).kept == ("childline",)
    assert not childline().live


def test_an_entry_that_was_deleted_does_not_come_back(folder: Path) -> None:
    childline().delete()
    for _again in range(2):
        change(folder)
        seed_organisations(folder)
        assert not Organisation.objects.filter(slug="childline").exists()
    assert seeded_organisations()["childline"] is None


def test_an_entry_of_an_editors_own_is_left_alone(folder: Path) -> None:
    OrganisationSeed.objects.all().delete()
    assert set(seed_organisations(folder).kept) == {"childline", "samaritans"}
