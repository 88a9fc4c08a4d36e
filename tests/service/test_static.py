"""Static files are collected when one has changed, and only then: the second start takes seconds."""

import os
from pathlib import Path
from typing import Any

from nightlight.service.static import collect_static


def test_files_are_collected_again_only_when_one_has_changed(tmp_path: Path, settings: Any) -> None:
    source = tmp_path / "source"
    source.mkdir()
    settings.STATIC_ROOT, settings.STATICFILES_DIRS = tmp_path / "static", [source]
    settings.STATICFILES_FINDERS = ["django.contrib.staticfiles.finders.FileSystemFinder"]
    (source / "one.css").write_text("p {}")
    assert collect_static()
    assert not collect_static()
    (source / "one.css").write_text("b {}")
    os.utime(source / "one.css", (2_000_000_000, 2_000_000_000))
    assert collect_static()
    assert (tmp_path / "static" / "one.css").read_text() == "b {}"
