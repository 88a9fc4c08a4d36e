"""From a picture on somebody's phone to a platform that finds a copy of it, and back: what leaves are fingerprints."""

import datetime
import io
import json
import os
import re
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar
from urllib.parse import parse_qs

import pytest
from django.db.models import F
from django.utils import timezone
from PIL import Image
from playwright.sync_api import Browser, BrowserContext, Page, expect

from nightlight.platforms.kept import Kept
from nightlight.platforms.pull import Source, pull
from tests.browser.keyboard import Keyboard
from tests.browser.removing import choose, chosen, come_to_form, jpeg, lines_on, view
from tests.browser.reporting import Wire
from tests.browser.test_mailbox import enter, look, take_words, words_on
from tests.byte_runs import runs_in, runs_of
from tests.encodings import found_in
from tests.partners.feed.running import database_in
from tests.reporting.site import ReportingSite

pytestmark = [
    pytest.mark.browser,
    pytest.mark.own_server,
    # Of the order of bits that another release of a fingerprint's library had.
    pytest.mark.filterwarnings("ignore::UserWarning"),
]
NAME, PLACE = "zebrafinch at Llanfairpwll.jpg", "Lantern_77, 53.2212 N 4.2096 W"
T = TypeVar("T")
MAKER, PLACE_SHOWN = 0x010F, 0x010E


@pytest.fixture(scope="module")
def site(one_reporting_site: ReportingSite) -> ReportingSite:
    return one_reporting_site


@pytest.fixture
def phone(chromium: Browser) -> Iterator[BrowserContext]:
    context = chromium.new_context(viewport={"width": 320, "height": 640})
    yield context
    context.close()


@pytest.fixture
def platform(site: ReportingSite, django_db_blocker: Any) -> Iterator[tuple[str, str]]:
    """The name and secret of a key of a member that takes what nobody has confirmed yet. Databases are open."""
    from nightlight.partners.members.actions import make_key
    from nightlight.partners.members.rules import SCOPES
    from tests.partners.hashlist.listing import member

    def make() -> tuple[str, str]:
        made = member("ponds")
        made.takes_self_reported = True
        made.save()
        now = timezone.now()
        ends = now + datetime.timedelta(days=30)
        key = make_key(code=made.code, scopes=SCOPES, expires_at=ends, by="account:1", now=now)
        return key.id, key.secret

    with django_db_blocker.unblock():
        yield in_database(site, make)


def photograph() -> bytes:
    """Return a JPEG as a phone makes it: with where and by whom it was made."""
    exif = Image.Exif()
    exif[MAKER], exif[PLACE_SHOWN], exif[0x0112] = "Zebrafinch Phones Ltd", PLACE, 6
    return jpeg(view(1, 800, 600), exif=exif, quality=90)


def copy_of(data: bytes) -> bytes:
    """Return what somebody might share: smaller, and saved anew."""
    with Image.open(io.BytesIO(data)) as picture:
        smaller = picture.resize((picture.width * 3 // 5, picture.height * 3 // 5))
    return jpeg(smaller, quality=60)


def in_database(site: ReportingSite, do: Callable[[], T]) -> T:
    """Do something in the site's database, in a thread of its own: the browser has this one."""

    def there() -> T:
        with database_in(site.site.var):
            return do()

    with ThreadPoolExecutor(1) as thread:
        return thread.submit(there).result()


def carry(site: ReportingSite, now: datetime.datetime) -> None:
    """Let the worker make a round at a time."""
    from nightlight.service.listing import keep_list

    in_database(site, lambda: keep_list(now=now))


def as_if_asked_before(site: ReportingSite, passed: datetime.timedelta) -> None:
    """Let so much time have passed since something was taken back: the feeds' own clock can't be put on."""
    from nightlight.reporting.removal.models import Fingerprint

    def put_back() -> None:
        Fingerprint.objects.filter(withdraw_at__isnull=False).update(withdraw_at=F("withdraw_at") - passed)

    in_database(site, put_back)


class Wires(Wire):
    """Everything that a browser sends, whichever of its tabs or workers does."""

    def __init__(self, context: BrowserContext) -> None:
        self.sent: list[bytes] = []
        context.on("request", self._keep)


def test_a_copy_of_a_picture_is_found_at_a_platform_and_nothing_but_fingerprints_left_the_phone(
    site: ReportingSite,
    phone: BrowserContext,
    platform: tuple[str, str],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    wire, tab, data = Wires(phone), phone.new_page(), photograph()
    come_to_form(tab, site)
    policy = tab.request.get(tab.url).headers["content-security-policy"]
    assert "media-src 'self' blob:" in [each.strip() for each in policy.split(";")]
    assert "blob:" not in policy.replace("media-src 'self' blob:", "")
    choose(tab, chosen(data, name=NAME), ready=1)
    assert tab.locator("main :is(img, video, canvas)").count() == 0
    kinds = {each["value"]: each["kind"] for each in lines_on(tab)}
    values = set(kinds)
    tab.fill("#answer", "Parakeet, in a chat of 07700 900123")
    tab.click("main form >> text=Send the fingerprints")
    expect(tab.locator("h1")).to_have_text("We have your fingerprints")
    words = take_words(tab)
    check_what_left(wire, data, values)

    carry(site, timezone.now())
    found_by_tx(site, platform, copy_of(data), tmp_path)
    confirm(site, platform, tab, words, values)
    withdraw(tab)
    monkeypatch.setenv("TZ", "UTC")  # NCMEC's client writes local time and calls it UTC
    time.tzset()
    feeds = Feeds(site, platform, tmp_path)
    carry(site, timezone.now())  # the second picture: listed in three days, it would move the list's clock there
    carry(site, timezone.now() + datetime.timedelta(hours=71))
    assert feeds.tombstones() == [set(), set(), set()]
    as_if_asked_before(site, datetime.timedelta(hours=74))
    carry(site, timezone.now())
    # The others' forms have no type for every exact hash of a picture.
    served: list[tuple[str, ...]] = [("pdq",), ("pdq", "md5"), ("pdq", "md5", "sha256")]
    assert feeds.tombstones() == [{each for each, kind in kinds.items() if kind in form} for form in served]
    tab.reload()
    expect(tab.locator(".nl-answers > li").first).to_contain_text("You took it back. It is off the list.")
    expect(tab.locator(".nl-answers > li").last).to_contain_text("On the list.")
    check_what_left(wire, data, values)


def check_what_left(wire: Wire, data: bytes, values: set[str]) -> None:
    """Look through everything that was sent, for bytes of the file, its name and what it says of itself."""
    runs = runs_of(data) | runs_of(NAME.encode()) | runs_of(NAME.encode("utf-16-le")) | runs_of(PLACE.encode())
    for way in (data[200:300], data[200:300].hex().encode(), json.dumps(list(data[200:300])).encode()):
        assert runs_in(b"x" + way, runs)  # what is looked for would be seen
    marks = ["zebrafinch", "Llanfairpwll", "Lantern_77", "07700 900123", "Parakeet"]
    assert [found for sent in wire.sent for found in found_in(sent, marks)] == []
    assert [run for sent in wire.sent for run in runs_in(sent, runs)] == []
    (body,) = [sent.partition(b"\n\n")[2] for sent in wire.sent if re.match(rb"POST \S+/remove/send/ ", sent)]
    fields = parse_qs(body.decode(), keep_blank_values=True, strict_parsing=True)
    assert set(fields) == {"place", "kept", "sealed", "website", "lines"}
    lines = [json.loads(line) for line in fields["lines"][0].splitlines()]
    assert {each["value"] for each in lines} == values
    assert {key for each in lines for key in each} == {"picture", "kind", "value", "media", "quality"}
    # As stored and as shown on its side; and the file's own two.
    assert sorted(each["kind"] for each in lines) == ["md5", "pdq", "pdq", "sha256"]
    assert all(each["quality"] >= 50 for each in lines if each["kind"] == "pdq")


def found_by_tx(site: ReportingSite, key: tuple[str, str], copy: bytes, folder: Path) -> None:
    """Let Meta's command fetch the list and look up the file of a copy."""
    file = folder / "copy.jpg"
    file.write_bytes(copy)
    given = {"HOME": str(folder), "TX_STOPNCII_KEYS": f"{key[1]},{key[0]},{site.url}/api/stopncii/v1"}

    def tx(*arguments: str) -> str:
        command = [str(Path(sys.executable).with_name("tx")), *arguments]
        done = subprocess.run(command, env=os.environ | given, cwd=folder, capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stderr
        return done.stdout

    tx("config", "collab", "edit", "stop_ncii", "--create", "nightlight")
    tx("fetch")
    found = tx("match", "photo", str(file)).split()
    assert found[0] == "pdq", found
    assert found[2:4] == ["(nightlight)", "INVESTIGATION_SEED"]


def stopncii(site: ReportingSite, key: tuple[str, str]) -> Any:
    from threatexchange.exchanges.clients.stopncii.api import StopNCIIAPI, StopNCIIEndpoint

    others = {StopNCIIEndpoint.SubmitFeedback: key[1]}
    return StopNCIIAPI(*key, others, base_url_override=f"{site.url}/api/stopncii/v1")


def confirm(site: ReportingSite, key: tuple[str, str], tab: Page, words: str, values: set[str]) -> None:
    """Let the platform say that it has blocked what it found, and the young person read so."""
    from threatexchange.exchanges.clients.stopncii.api import StopNCIICSPFeedbackValue, StopNCIISignalType

    client = stopncii(site, key)
    record = next(
        record
        for page in client.fetch_hashes_iter()
        for record in page.hashRecords
        if record.signalType == StopNCIISignalType.ImagePDQ and record.hashValue in values
    )
    client.submit_feedback(record.signalType, record.hashValue, StopNCIICSPFeedbackValue.Blocked, set())
    enter(tab, site, words)
    tab.click("text=See how your pictures and videos stand on the list")
    row, confirmed = tab.locator(".nl-answers li"), "1 platform confirmed: it was found there."
    # The site's own worker makes a round each second; nobody waits for more than a minute.
    for _ in range(300):
        if confirmed in row.inner_text():
            break
        tab.wait_for_timeout(200)
        tab.reload()
    expect(row).to_contain_text(confirmed)
    expect(row).to_contain_text("1 platform has it.")


def withdraw(tab: Page) -> None:
    """Add one, think again of taking it back, and then take the first back."""
    choose(tab, chosen(jpeg(view(2))), ready=1)
    tab.click("text=Send the fingerprints")
    expect(tab.locator(".nl-answers > li")).to_have_count(2)
    for number in ("2", "1"):
        tab.check(f"#number-{number}")
        tab.click("text=Take off those I have ticked")
        tab.click("button[name=answer][value=no]")
        expect(tab.locator(".nl-answers > li").nth(int(number) - 1)).to_contain_text("unless you change your mind")
        if number == "2":
            tab.click("text=Keep it on the list")
            expect(tab.locator("#number-2")).to_be_visible()


@dataclass(frozen=True)
class Feeds:
    """What a member gets by each of the three forms in which the list is served."""

    site: ReportingSite
    key: tuple[str, str]
    folder: Path

    def tombstones(self) -> list[set[str]]:
        """Return what is to be forgotten, by each."""
        return [{value for value, state in found.items() if state} for found in (
            self.stopncii(), self.ncmec(), self.ours(),
        )]  # fmt: skip

    def stopncii(self) -> dict[str, bool]:
        records = [record for page in stopncii(self.site, self.key).fetch_hashes_iter() for record in page.hashRecords]
        return {record.hashValue: record.hashStatus.value == "Withdrawn" for record in records}

    def ncmec(self) -> dict[str, bool]:
        from threatexchange.exchanges.clients.ncmec.hash_api import NCMECEnvironment, NCMECHashAPI

        from nightlight.partners.hashlist.models import Entry

        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(NCMECEnvironment.Industry, "_value_", f"{self.site.url}/api/ncmec")
            client = NCMECHashAPI(*self.key, NCMECEnvironment.Industry)
            now = int(time.time())
            pages = list(client.get_entries_iter(start_timestamp=now - 3600, end_timestamp=now + 1))
        # Its tombstones have no fingerprint, only the number by which the client knows it.
        values = in_database(self.site, lambda: dict(Entry.objects.values_list("pk", "value")))
        return {values[int(each.id)]: each.deleted for page in pages for each in page.updates}

    def ours(self) -> dict[str, bool]:
        file = self.folder / "list.sqlite3"
        kept = Kept(file)
        pull(Source(self.site.url, *self.key), kept)
        kept.close()
        with closing(sqlite3.connect(file)) as database:
            return {value: state == "withdrawn" for value, state in database.execute("select value, state from entry")}


def test_the_whole_way_works_in_welsh_by_keyboard_alone_on_a_phone_and_axe_finds_nothing(
    site: ReportingSite, phone: BrowserContext
) -> None:
    tab, before = phone.new_page(), set(site.cases())
    keys, found = Keyboard(tab), list[tuple[str, str]]()
    tab.on("filechooser", lambda _asked: None)  # heard from now on: it takes the driver a moment
    tab.goto(f"{site.url}/cy/remove/")
    found += look(tab)
    keys.press("main form button")
    found += look(tab)
    for each in ("16-17", "me", "no", "yes"):
        keys.press(f"button[name=answer][value='{each}']", "Space")
    expect(tab.locator("main a[href='/cy/report/']")).to_be_visible()  # whoever is threatened, and back again
    found += look(tab)
    for _ in range(2):
        keys.press("main form button")
    keys.reach("[data-choose]")
    with tab.expect_file_chooser() as asked:
        tab.keyboard.press("Enter")
    asked.value.set_files([chosen(jpeg(view(3))), chosen(b"", "image/png")])
    expect(tab.locator("[data-said]")).to_have_text("Yn barod i'w hanfon: 1.")
    expect(tab.locator("[data-notes] li")).to_have_text("Rhif 2: does dim byd ynddo. Mae wedi'i adael allan.")
    found += look(tab)
    keys.write("#answer", "Lantern_77")
    keys.press("form[data-fingerprints] button[type=submit]")
    found += look(tab)
    (case,) = set(site.cases()) - before
    assert site.said_in(case)["where"].answer == "Lantern_77"
    assert site.said_in(case)["where"].sealed_by == "browser"
    keys.press("form:has(input[name=after]) button")
    words = words_on(tab)
    enter(tab, site, words, "/cy")
    keys.press("main a[href='/cy/mailbox/pictures/']")
    found += look(tab)
    keys.reach("#number-1")
    tab.keyboard.press("Space")
    keys.press("form[action='/cy/mailbox/pictures/withdraw/'] button:not([name])")
    found += look(tab)
    keys.press_here("button[name=answer][value=yes]")
    expect(tab.locator("h1")).to_have_text("Maen nhw'n aros ar y rhestr")
    found += look(tab)
    assert found == []


def test_without_scripts_it_says_so_and_leads_to_those_who_need_only_an_address(
    site: ReportingSite, chromium: Browser
) -> None:
    context = chromium.new_context(java_script_enabled=False, viewport={"width": 320, "height": 640})
    tab = context.new_page()
    come_to_form(tab, site)
    warning = tab.locator("[data-without-script]")
    expect(warning).to_contain_text("so that you can't choose pictures here")
    for address in ("https://report.iwf.org.uk/", "tel:08001111", "/report/"):
        expect(warning.locator(f"a[href='{address}']")).to_be_visible()
    assert tab.locator("main :is(form, input, button):visible").count() == 0
    context.close()
