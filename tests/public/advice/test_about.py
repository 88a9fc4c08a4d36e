"""The page about the service names whoever the operator's file names, on no other page and in both languages."""

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from bs4 import BeautifulSoup
from django.test import Client

from nightlight.public.advice.models import AdvicePage, Role

pytestmark = pytest.mark.django_db


def shown(client: Client, address: str) -> str:
    """Return the words of a page as visitors read them."""
    page = BeautifulSoup(client.get(address, headers={"host": "localhost"}).content, "html.parser")
    return " ".join(page.get_text().split())


@pytest.mark.parametrize(
    ("address", "runs", "police"),
    [
        ("/advice/", "Northshire <helpline> runs this site.", "It is a police force"),
        ("/cy/advice/", "Northshire <helpline> sy'n rhedeg y wefan hon.", "Heddlu yw"),
    ],
)
def test_it_names_the_operator_and_says_whether_it_is_police(
    small_site: Path, client: Client, settings: Any, address: str, runs: str, police: str
) -> None:
    settings.OPERATOR = replace(settings.OPERATOR, name="Northshire <helpline>", police=False)
    assert runs not in shown(client, address)
    AdvicePage.objects.filter(slug="advice").update(role=Role.ABOUT)
    assert runs in shown(client, address)
    assert police not in shown(client, address)
    settings.OPERATOR = replace(settings.OPERATOR, police=True)
    assert police in shown(client, address)


def test_without_an_operators_file_it_names_nobody(small_site: Path, client: Client, settings: Any) -> None:
    settings.OPERATOR = replace(settings.OPERATOR, name="")
    AdvicePage.objects.filter(slug="advice").update(role=Role.ABOUT)
    assert "runs this site" not in shown(client, "/advice/")
