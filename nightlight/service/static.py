"""Collects static files under names that hold their contents' hash, and only when one of them has changed."""

import hashlib

from django.conf import settings
from django.contrib.staticfiles.finders import get_finders
from django.core.management import call_command

_STAMP = "collected"


def collect_static() -> bool:
    """Collect the static files; return whether that was needed."""
    stamp, found = settings.STATIC_ROOT / _STAMP, fingerprint()
    if stamp.exists() and stamp.read_text() == found:
        return False
    call_command("collectstatic", interactive=False, verbosity=0)
    stamp.write_text(found)
    return True


def fingerprint() -> str:
    """Return a hash of the name, size and time of every static file there is."""
    digest = hashlib.sha256()
    for finder in get_finders():
        for path, storage in finder.list([]):
            seen = (path, storage.size(path), storage.get_modified_time(path).timestamp())
            digest.update(repr(seen).encode())
    return digest.hexdigest()
