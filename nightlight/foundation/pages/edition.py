"""Which edition of the site a process would write: its code, words and files, and the settings that pages show.

Promises another name wherever a page may come out differently without anybody having published anything: after an
update, a change in `content/`, a new operator's file, another neutral site. Holds no secret.
"""

import hashlib
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from django.conf import settings

_PACKAGE = Path(__file__).resolve().parents[2]
_SHOWN = {".py", ".jinja", ".html", ".mo", ".yaml", ".svg"}


@cache
def edition() -> str:
    """Return this process's edition, read once: what it has loaded is what it writes pages with."""
    digest = hashlib.sha256()
    for root in (_PACKAGE, settings.CONTENT):
        for file in sorted(file for file in root.rglob("*") if file.suffix in _SHOWN):
            digest.update(f"{file.relative_to(root)} ".encode() + file.read_bytes())
    for file in _built():
        digest.update(file.read_bytes())
    shown = (settings.SHORT_NAME, settings.NEUTRAL_SITE, settings.ALLOWED_HOSTS[:1], settings.SESSION_COOKIE_SECURE)
    digest.update(repr((shown, settings.OPERATOR)).encode())
    return digest.hexdigest()[:32]


def _built() -> Iterator[Path]:
    """Yield what the front end's build leaves in pages: the inline script, and the names of all static files."""
    for file in (settings.BUILD / "quickexit.js", settings.STATIC_ROOT / "staticfiles.json"):
        if file.exists():
            yield file
