"""Whatever is sent, an answer comes: a proper page and status, never a traceback, never what was sent, unescaped."""

from io import BytesIO
from urllib.parse import quote

import pytest
from django.test import Client
from hypothesis import HealthCheck, given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st

from nightlight.foundation.pages import errors
from nightlight.foundation.pages.errors import LARGEST_FORM

HERE = {"host": "localhost", "sec-fetch-site": "same-origin"}
MARK = "<script>zebrafinch</script>"
pytestmark = pytest.mark.django_db
ADDRESSES = [
    "/",
    "/cy/",
    "/help/",
    "/search/",
    "/cookies/",
    "/cookies/check",
    "/feedback/",
    "/nowhere/",
    "/pl/",
    "/health/live",
]
ACCOUNT_FORMS = [
    "/account/login/",
    "/account/password/reset/",
    "/account/2fa/authenticate/",
    "/account/2fa/totp/activate/",
]
bytes_as_text = st.binary(max_size=80).map(lambda raw: raw.decode("latin-1"))
relaxed = hypothesis_settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])


def answer(**environ: str) -> tuple[int, bytes]:
    """Send one raw request, as a server would hand it over, and return its status and body."""
    client = Client(raise_request_exception=False)
    found = client.request(**{"HTTP_HOST": "localhost", **environ})
    return found.status_code, found.content


def check_kind(status: int, body: bytes) -> None:
    """Check that an answer is one that we mean to give."""
    assert status in (200, 301, 302, 303, 400, 403, 404, 405, 414), body[:500]
    assert b"Traceback" not in body
    assert MARK.encode() not in body


@relaxed
@given(path=bytes_as_text, query=bytes_as_text)
def test_any_address_is_answered(path: str, query: str) -> None:
    check_kind(*answer(PATH_INFO="/" + path, QUERY_STRING=query))


@relaxed
@given(cookie=bytes_as_text, language=bytes_as_text, referer=bytes_as_text, address=st.sampled_from(ADDRESSES))
def test_any_header_is_answered(cookie: str, language: str, referer: str, address: str) -> None:
    headers = {"HTTP_COOKIE": cookie, "HTTP_ACCEPT_LANGUAGE": language, "HTTP_REFERER": referer, "HTTP_ORIGIN": referer}
    check_kind(*answer(PATH_INFO=address, **headers))


@relaxed
@given(address=st.sampled_from(ADDRESSES), name=st.text(max_size=30), value=st.text(max_size=200))
def test_any_form_is_answered(address: str, name: str, value: str, client: Client) -> None:
    sent = {name: value, "q": value, "next": value, "choice": value, "who": value, "text": value, "useful": value}
    found = client.post(address, sent, headers=HERE)
    assert found.status_code in (200, 303, 403, 404, 405, 422)
    assert MARK.encode() not in found.content


@pytest.mark.parametrize("address", ["/", "/search/", "/feedback/", "/help/", "/nowhere/"])
def test_what_was_sent_is_never_shown_as_markup(client: Client, address: str) -> None:
    for found in (
        client.get(f"{address}?q={quote(MARK)}", headers=HERE),
        client.get(f"{address}{quote(MARK)}/", headers=HERE),
        client.post(address, {"q": MARK, "text": MARK * 200, "page": MARK}, headers={**HERE, "referer": MARK}),
    ):
        assert MARK not in found.content.decode()


def test_a_form_over_64_kb_gets_a_clear_page_whether_a_visitor_sends_it_or_who_signs_in(client: Client) -> None:
    for address in ("/search/", "/feedback/", "/help/", "/cookies/choice", *ACCOUNT_FORMS):
        found = client.post(address, {"q": "x" * (LARGEST_FORM + 1)}, headers=HERE)
        assert found.status_code == 413, address
        assert "too much at once" in found.content.decode(), address


def test_an_editors_picture_may_be_larger_than_a_form(client: Client) -> None:
    found = client.post("/editor/images/add/", {"file": BytesIO(b"x" * (LARGEST_FORM + 1))}, headers=HERE)
    assert found.status_code == 302  # to the sign-in


@pytest.mark.parametrize(
    ("host", "path", "status"),
    [
        ("evil.example", "/", 400),
        ("localhost", "/" + "a" * 3000, 414),
        ("localhost", "/a\x00b/", 404),
        ("localhost", "/xx/", 404),
        ("localhost", "/pl/", 404),
        ("localhost", "/pl/help/", 404),
    ],
)
def test_an_impossible_address_gets_a_page_with_help_on_it(host: str, path: str, status: int) -> None:
    found, body = answer(HTTP_HOST=host, PATH_INFO=path)
    assert found == status
    assert b"tel:999" in body
    assert b"tel:08001111" in body


@pytest.mark.parametrize("method", ["PUT", "DELETE", "PATCH", "BREW"])
def test_an_unknown_method_is_refused_with_a_page(client: Client, method: str) -> None:
    found = client.generic(method, "/search/", headers=HERE)
    assert found.status_code == 405
    assert "GET" in found["Allow"]
    assert b"tel:999" in found.content


def test_a_malformed_multipart_form_is_refused_kindly(client: Client) -> None:
    found = client.generic("POST", "/search/", b"nonsense", content_type="multipart/form-data; boundary=", headers=HERE)
    assert found.status_code == 400
    assert b"tel:999" in found.content


def test_a_page_that_breaks_still_gives_the_numbers(client: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_given: object, **_more: object) -> str:
        raise RuntimeError("the shell is broken")

    monkeypatch.setattr(errors, "render_to_string", broken)
    found = client.get("/nowhere/", headers=HERE)
    assert found.status_code == 404
    for part in ("tel:999", "tel:08001111", "/leave", 'lang="cy"'):
        assert part in found.content.decode()


def test_errors_in_welsh_addresses_are_in_welsh(client: Client) -> None:
    page = client.get("/cy/nowhere/", headers=HERE).content.decode()
    assert 'lang="cy"' in page
    assert "Methu dod o hyd" in page
