"""Pages are of another edition once anything has changed that they are made of, and of the same one until then."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytest_django import Settings

from nightlight.foundation.operator.stated import Operator
from nightlight.foundation.pages import edition as module


@pytest.fixture
def edition(settings: Settings, tmp_path: Path) -> str:
    """The edition of a content folder with one file, and of no build."""
    settings.CONTENT, settings.BUILD, settings.STATIC_ROOT = tmp_path / "content", tmp_path, tmp_path
    settings.CONTENT.mkdir()
    (settings.CONTENT / "words.yaml").write_text("hello: there")
    return now()


def now() -> str:
    """Return the edition that a process which starts now is of."""
    module.edition.cache_clear()
    return module.edition()


def test_nothing_changed_is_the_same_edition(edition: str) -> None:
    assert now() == edition


def test_a_change_in_content_is_another_edition(edition: str, settings: Settings) -> None:
    (settings.CONTENT / "words.yaml").write_text("hello: you")
    assert now() != edition


@pytest.mark.parametrize("name", ["quickexit.js", "staticfiles.json"])
def test_another_build_is_another_edition(edition: str, tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_text("built")
    assert now() != edition


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("SHORT_NAME", "Weather"),
        ("NEUTRAL_SITE", "https://weather.example/"),
        ("ALLOWED_HOSTS", ["help.example"]),
        ("OPERATOR", Operator(name="Helpline")),
    ],
)
def test_another_setting_that_pages_show_is_another_edition(
    edition: str, settings: Settings, name: str, value: object
) -> None:
    setattr(settings, name, value)
    assert now() != edition


def test_a_changed_template_is_another_edition(edition: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "_PACKAGE", tmp_path / "package")
    (tmp_path / "package").mkdir()
    before = now()
    (tmp_path / "package" / "page.jinja").write_text("<p>")
    assert now() != before != edition


@pytest.fixture(autouse=True)
def forgotten() -> Iterator[None]:
    """Leave no made-up edition behind."""
    yield
    module.edition.cache_clear()
