"""What a load balancer learns, and nobody else."""

import pytest
from django.test import Client
from pytest_django import Settings


def test_live_needs_no_database(client: Client) -> None:
    assert client.get("/health/live").json() == {"status": "live"}


@pytest.mark.django_db
def test_ready_says_which_part_is_not(client: Client, settings: Settings, tmp_path: object) -> None:
    settings.BAKED = tmp_path
    answer = client.get("/health/ready")
    assert answer.status_code == 503
    assert answer.json() == {"status": "not ready", "wrong": ["baked pages"]}


@pytest.mark.django_db
def test_security_txt_names_the_contact(client: Client, settings: Settings) -> None:
    assert client.get("/.well-known/security.txt").status_code == 404
    settings.ENVIRONMENT = type("E", (), {"security_contact": "mailto:security@example.org"})
    text = client.get("/.well-known/security.txt").content.decode()
    assert "Contact: mailto:security@example.org\n" in text
    assert "Expires: 20" in text
