"""The accessibility checker applies the rules that the site is held to, to what an editor can mend."""

import json
import re
from pathlib import Path

import pytest

from nightlight.public.advice.models import AdvicePage
from tests.cast import at_work


@pytest.mark.django_db
def test_the_checker_in_the_editor_and_in_the_preview_are_configured_alike(small_site: Path) -> None:
    page = AdvicePage.objects.get(locale__language_code="en", slug="advice")
    for address in (f"/editor/pages/{page.pk}/edit/", f"/editor/pages/{page.pk}/view_draft/"):
        html = at_work("editor").get(address).content.decode()
        found = re.search(r'<script id="checker-axe-configuration" type="application/json">(.*?)</script>', html)
        assert found is not None
        axe = json.loads(found[1])
        assert "wcag22aa" in axe["options"]["runOnly"]
        assert axe["context"]["include"] == ["main"]
        assert not any(rule["enabled"] for rule in axe["spec"]["rules"] if rule["id"] == "empty-meta-description")
        assert any(rule["enabled"] for rule in axe["spec"]["rules"] if rule["id"] == "alt-text-quality")
