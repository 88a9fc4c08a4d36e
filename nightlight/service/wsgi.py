"""The WSGI application that granian serves: static files, quick exit's gate, baked pages, then Django."""

import datetime
import gc
import os
import threading
from collections.abc import Mapping
from contextlib import suppress

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "nightlight.service.settings")
gc.disable()  # until all is loaded: an eighth of the time went into looking through it meanwhile

from django.core.wsgi import get_wsgi_application

# First of all: models can be imported only once Django is ready.
django = get_wsgi_application()

from django.conf import settings
from django.contrib.sessions.backends.db import SessionStore
from django.db import DatabaseError, close_old_connections, connection
from whitenoise import WhiteNoise

from nightlight.foundation.pages.baked import baked_sites
from nightlight.foundation.pages.headers import add_static_headers
from nightlight.public.consent import rules
from nightlight.public.consent.actions import add_counts
from nightlight.public.consent.counting import PageCounter
from nightlight.public.consent.registry import MEASUREMENT
from nightlight.public.quickexit.gate import Gate, cookie_values
from nightlight.reporting.visits.actions import end_visit
from nightlight.reporting.visits.key import COOKIE as VISIT_COOKIE
from nightlight.reporting.visits.key import VisitKey, read_key
from nightlight.service.front import Application, Environ, Front

SECONDS_TO_DELETE = 0.5


def state_of(environ: Environ) -> str:
    """Return the name of the state of the cookie banner in which this request sees a page."""
    query = environ.get("QUERY_STRING", "")
    return rules.banner_state(_consent(environ), opted_out=_opts_out(environ), query=query)


def count(environ: Environ) -> None:
    """Count a published page that was read by somebody who allows it."""
    if rules.allows(MEASUREMENT.code, _consent(environ), opted_out=_opts_out(environ)):
        counter.add(environ["PATH_INFO"])


def store_counts(day: datetime.date, counts: Mapping[str, int]) -> None:
    """Add counts to the database; with the database gone they are forgotten."""
    with suppress(DatabaseError):
        add_counts(day=day, counts=counts)
    close_old_connections()


def end_session(key: str) -> None:
    """Forget a session on the server; with the database gone its cookie is forgotten all the same."""
    with suppress(DatabaseError):
        SessionStore(key).delete()


def end_report(cookie: str) -> None:
    """Delete the visit that a cookie opens. With the database gone or busy nobody waits for it.

    The cookie was the only key: without it, the row that may stay for half an hour can't be read by anybody.
    """
    if key := read_key(cookie):
        deleting = threading.Thread(target=_delete_visit, args=(key,), daemon=True)
        deleting.start()
        deleting.join(timeout=SECONDS_TO_DELETE)


def _delete_visit(key: VisitKey) -> None:
    with suppress(DatabaseError):
        end_visit(key)
    connection.close()


def _consent(environ: Environ) -> str | None:
    cookies = environ.get("HTTP_COOKIE")
    return next(iter(cookie_values(cookies, rules.COOKIE)), None) if cookies else None


def _opts_out(environ: Environ) -> bool:
    return bool(environ.get("HTTP_SEC_GPC") == "1")


def with_baked_pages(behind: Application) -> Application:
    """Return an application that answers published pages from memory, and counts where somebody allows it."""
    counter.flush_forever()
    return Front(behind, baked_sites(settings.BAKED), state_of, count)


counter = PageCounter(store_counts)

application = WhiteNoise(
    Gate(
        # The staff's process and the partners' have no public page, baked or not.
        django if settings.ENVIRONMENT.role in ("staff", "partners") else with_baked_pages(django),
        neutral_site=settings.NEUTRAL_SITE,
        secure=settings.SESSION_COOKIE_SECURE,
        ends={settings.SESSION_COOKIE_NAME: end_session, VISIT_COOKIE: end_report},
    ),
    root=settings.STATIC_ROOT,
    prefix=settings.STATIC_URL,
    add_headers_function=add_static_headers,
    immutable_file_test=r"\.[0-9a-f]{12}\.",
)

# What is loaded stays: looking through all of it again and again stopped every thread for a tenth of a second.
gc.collect()
gc.freeze()
gc.enable()
