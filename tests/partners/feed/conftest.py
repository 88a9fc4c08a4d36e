"""A platform with a key, for each test of a feed."""

import base64
import datetime

import pytest

from nightlight.partners.feed import access
from nightlight.partners.members.actions import NewKey, make_key
from nightlight.partners.members.models import Member
from nightlight.partners.members.rules import SCOPES
from tests.partners.hashlist.listing import NOW, member


@pytest.fixture
def ponds() -> Member:
    """A platform that takes everything."""
    made = member("ponds")
    made.takes_self_reported = True
    made.save()
    return made


@pytest.fixture
def key(ponds: Member, monkeypatch: pytest.MonkeyPatch) -> NewKey:
    """Its key, and none of its calls counted yet."""
    monkeypatch.setattr(access, "CALLS", access.Calls())
    ends = datetime.datetime.now(datetime.UTC) + datetime.timedelta(days=30)
    return make_key(code=ponds.code, scopes=SCOPES, expires_at=ends, by="account:1", now=NOW)


@pytest.fixture
def headers(key: NewKey) -> dict[str, str]:
    """What its client of StopNCII sends."""
    return {"Ocp-Apim-Subscription-Key": key.id, "x-functions-key": key.secret}


@pytest.fixture
def basic(key: NewKey) -> dict[str, str]:
    """What its other clients send."""
    return {"Authorization": "Basic " + base64.b64encode(f"{key.id}:{key.secret}".encode()).decode()}
