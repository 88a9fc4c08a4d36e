"""nginx, which serves the baked files itself, decides as the application does: who has left, which form of a page."""

import re
from pathlib import Path
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from nightlight.foundation.accounts.gate import GUARDED
from nightlight.foundation.pages.errors import LARGEST_FORM
from nightlight.foundation.pages.headers import add_static_headers
from nightlight.public.consent.registry import MEASUREMENT
from nightlight.public.consent.rules import allows, banner_state
from nightlight.public.quickexit.gate import Gate, has_left

OPS = Path(__file__).parents[2] / "ops"
CONFIGURATION = (OPS / "nginx/nightlight.conf").read_text()
CADDYFILE = (OPS / "caddy/Caddyfile").read_text()
_MAP = re.compile(r'^map "?([^"\n]+?)"? \$(\w+) \{\n(.*?)^\}', re.MULTILINE | re.DOTALL)
_LINE = re.compile(r'^ +("[^"]*"|\w+) +("[^"]*"|\$\w+);$', re.MULTILINE)

NAMES = ("left", "consent", "xleft", "left1", "consents", "LEFT", "sessionid")
VALUES = (
    "1",
    "11",
    "0",
    "",
    "1..1700000000",
    "1.m.1700000000",
    "1.x.1700000000",
    "2..1700000000",
    "1..17",
    "1..1700000000x",
)
COOKIES = st.dictionaries(st.sampled_from(NAMES), st.sampled_from(VALUES)).map(
    lambda given: "; ".join(f"{name}={value}" for name, value in given.items())
)
QUERIES = st.lists(
    st.sampled_from(("cookies=saved", "cookies=failed", "cookies=savedx", "xcookies=saved", "a=1", ""))
).map("&".join)


def value(name: str, variables: dict[str, str]) -> str:
    """Return a variable as nginx works it out from its maps: plain values first, then patterns in their order."""
    if name not in MAPS:
        return variables.get(name, "")
    source, lines = MAPS[name]
    asked = filled(source, variables)
    found = next((result for key, result in lines if key == asked), None)
    if found is None:
        found = next((result for key, result in lines if key[:1] == "~" and re.search(key[1:], asked)), None)
    return filled(dict(lines).get("default", "") if found is None else found, variables)


def filled(text: str, variables: dict[str, str]) -> str:
    """Return a text with its variables put in."""
    return re.sub(r"\$(\w+)", lambda name: value(name[1], variables), text)


def read_maps() -> dict[str, tuple[str, list[tuple[str, str]]]]:
    """Return every map of the configuration: its source, and its lines."""
    return {
        name: (source, [(key.strip('"'), result.strip('"')) for key, result in _LINE.findall(body)])
        for source, name, body in _MAP.findall(CONFIGURATION)
    }


MAPS = read_maps()


def test_every_map_is_read() -> None:
    assert set(MAPS) == {"nl_left", "nl_choice", "nl_state", "nl_folder", "nl_leave_by", "nl_language"}
    assert sum(len(lines) for _source, lines in MAPS.values()) == CONFIGURATION.count(
        ";\n", 0, CONFIGURATION.index("\nserver")
    )


@given(cookies=COOKIES)
def test_the_site_is_shut_for_the_same_visitors(cookies: str) -> None:
    assert (value("nl_left", {"http_cookie": cookies}) == "1") == has_left(cookies)


@given(cookies=COOKIES, opted_out=st.booleans(), query=QUERIES, method=st.sampled_from(("GET", "HEAD", "POST")))
def test_a_page_is_shown_in_the_same_form(cookies: str, opted_out: bool, query: str, method: str) -> None:
    variables = {
        "http_cookie": cookies,
        "http_sec_gpc": "1" if opted_out else "",
        "args": query,
        "request_method": method,
    }
    consent = dict(pair.split("=", 1) for pair in cookies.split("; ") if pair).get("consent")
    counted = allows(MEASUREMENT.code, consent, opted_out=opted_out)
    expected = "application" if counted or method == "POST" else banner_state(consent, opted_out=opted_out, query=query)
    assert value("nl_folder", variables) == expected


def test_only_who_has_a_session_is_sent_to_the_process_that_ends_it() -> None:
    assert value("nl_leave_by", {}) == "127.0.0.1:8000"
    assert value("nl_leave_by", {"cookie_sessionid": "x"}) == "127.0.0.1:8001"


def test_the_page_of_a_front_is_in_the_language_of_the_address() -> None:
    for address, language in {"/": "en", "/cy/": "cy", "/cy/help/?x": "cy", "/cyn/": "en", "/help/cy/": "en"}.items():
        assert value("nl_language", {"request_uri": address}) == language


def test_a_front_lets_through_whatever_the_application_takes(settings: Any) -> None:
    largest = max([LARGEST_FORM, *settings.LARGER_FORMS.values()])
    assert f"client_max_body_size {largest // 1024}k;" in CONFIGURATION
    assert f"max_size {largest // 1024}KiB" in CADDYFILE


def test_a_front_that_stands_alone_does_what_quick_exit_does() -> None:
    told: list[tuple[str, str]] = []
    gate = Gate(
        lambda *_: [], neutral_site="https://www.bbc.co.uk/weather", secure=True, ends={"visit": lambda _: None}
    )
    gate({"PATH_INFO": "/leave", "HTTP_COOKIE": "visit=x"}, lambda _status, headers: told.extend(headers))
    for name, said in told:
        if name in ("Set-Cookie", "Location"):
            assert said in CONFIGURATION, name
            assert said in CADDYFILE, name


def test_what_only_accounts_reach_goes_to_their_process_in_either_language() -> None:
    found = re.search(r"location ~ (\S+) \{[^}]*proxy_pass http://127\.0\.0\.1:8001;", CONFIGURATION)
    assert found
    (paths,) = re.findall(r"@staff path (.*)", CADDYFILE)
    for prefix in GUARDED:
        assert re.search(found[1], prefix)
        assert f"{prefix}*" in paths.split()
    assert not re.search(found[1], "/staffing/")


def test_the_two_workers_that_compile_may_and_nothing_else_and_both_say_so() -> None:
    told: dict[str, dict[str, str]] = {}
    workers = ("argon2.js", "argon2.0123456789ab.js", "fingerprints.js", "fingerprints.0123456789ab.js")
    for name in (*workers, "desk.js", "argon2-other.js", "fingerprints-other.js"):
        add_static_headers(told.setdefault(name, {}), "", f"/static/scripts/{name}")
    found = re.search(r"location ~ (\S+) \{([^}]*wasm-unsafe-eval)", CONFIGURATION)
    assert found
    for name, headers in told.items():
        may = name in workers
        assert ("wasm-unsafe-eval" in headers.get("Content-Security-Policy", "")) is may
        assert bool(re.search(found[1], f"/static/scripts/{name}")) is may
    for name, value in told["argon2.js"].items():
        assert re.search(rf'add_header {name} "?{re.escape(value)}"? always;', CONFIGURATION), name
