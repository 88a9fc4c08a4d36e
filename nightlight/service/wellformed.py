"""Whether a value from the environment has the form that it must have. Pure; asks no network.

Each function raises ValueError that says what is wrong and never repeats the value: some hold passwords.
"""

import re
from urllib.parse import SplitResult, urlsplit

_ESCAPED = "; in a password write / as %2F, ? as %3F, # as %23, @ as %40, % as %25"


def database_url(text: str) -> None:
    """Check for a PostgreSQL's address with a database's name; without a host, this machine's socket is meant."""
    url = _url(text, "postgres", "postgresql")
    if not url.path.strip("/"):
        raise ValueError("it names no database after the host")


def site_url(text: str) -> None:
    """Check for a scheme and a host name alone: addresses of the site are put behind it."""
    url = _url(text, "http", "https")
    _need_host(url)
    if url.path.strip("/") or url.query or url.fragment or url.username is not None:
        raise ValueError("it must end with the host name (and the port)")


def mail_url(text: str) -> None:
    """Check for a mail server's address. A password is only sent with a user name."""
    url = _url(text, "smtp", "smtps")
    _need_host(url)
    if url.path.strip("/") or url.query or url.fragment:
        raise ValueError(f"it must end with the host name (and the port){_ESCAPED}")
    if bool(url.username) != bool(url.password):
        raise ValueError("a user name and a password go together")


def mail_address(text: str) -> None:
    """Check for something that a mail server takes as a sender: `name@host`, or `Name <name@host>`."""
    if not re.fullmatch(r"(?:[^<>@\r\n]+ )?<[^@\s<>]+@[^@\s<>]+>|[^@\s<>]+@[^@\s<>]+", text):
        raise ValueError("it is no mail address")


def contact(text: str) -> None:
    """Check for what RFC 9116 allows and a person can use: a mailto: or https: address."""
    url = urlsplit(text)
    if url.scheme == "mailto":
        mail_address(url.path)
    elif url.scheme != "https" or not url.hostname:
        raise ValueError("it begins with neither mailto: nor https://")


def host_names(text: str) -> None:
    """Check for host names, not addresses: no scheme, no path, no port."""
    for name in filter(None, (part.strip() for part in text.split(","))):
        if not re.fullmatch(r"\*|\.?[A-Za-z0-9_-]+(?:\.[A-Za-z0-9_-]+)*\.?|\[[0-9A-Fa-f:.]+\]", name):
            raise ValueError("write names alone, without https://, port or path")


def _url(text: str, *schemes: str) -> SplitResult:
    try:
        url = urlsplit(text)
        port = url.port
    except ValueError:
        raise ValueError(f"its host or its port cannot be read; a port is 1 to 65535{_ESCAPED}") from None
    if not text.lower().startswith(tuple(f"{scheme}://" for scheme in schemes)):
        raise ValueError(f"it does not begin with {' or '.join(f'{scheme}://' for scheme in schemes)}")
    if port == 0:
        raise ValueError("a port is 1 to 65535")
    return url


def _need_host(url: SplitResult) -> None:
    if not url.hostname or re.search(r"[\s\\]", url.hostname):
        raise ValueError("it names no host")
