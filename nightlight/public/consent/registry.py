"""Every purpose for which we may use a browser's memory, and every cookie there is. The cookies page is made of this.

Every answer in the tests is held against it (tests/conftest.py): one that sets another cookie fails.
"""

from dataclasses import dataclass

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

# A higher version asks everybody again.
VERSION = 1


@dataclass(frozen=True)
class Purpose:
    """Something that a visitor may allow. `code` is the one letter by which the consent cookie names it."""

    code: str
    name: str
    title: str | Promise
    meaning: str | Promise


@dataclass(frozen=True)
class Cookie:
    """A cookie, who gets it, and why. `purpose` is empty for what the site can't do without."""

    name: str
    why: str | Promise
    lasts: str | Promise
    purpose: str = ""
    staff_only: bool = False


MEASUREMENT = Purpose(
    code="m",
    name="measurement",
    title=_("Counting visits"),
    meaning=_(
        "We count how often each page is read on a day. We don't store who you are, what phone you have or what "
        "you do next. It helps us to make the right pages better."
    ),
)
PURPOSES = (MEASUREMENT,)

COOKIES = (
    Cookie("consent", _("Remembers what you chose about cookies."), _("6 months")),
    Cookie("left", _("Keeps this site shut for a moment after you leave it by the quick way out."), _("1 minute")),
    Cookie(
        "visit",
        _("Opens the report that you are writing, its receipt and your messages. Without it nobody can, not even we."),
        _("until the browser is closed, or you leave by the quick way out"),
    ),
    Cookie("sessionid", _("Keeps an editor logged in."), _("until logging out"), staff_only=True),
    Cookie("csrftoken", _("Keeps other websites from sending an editor's forms."), _("1 year"), staff_only=True),
    Cookie("messages", _("Shows an editor what was saved."), _("one page"), staff_only=True),
)
