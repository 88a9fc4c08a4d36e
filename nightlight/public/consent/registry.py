"""Every purpose for which we may use a browser's memory, every cookie there is, and every note that a script keeps.

The cookies page is made of this. Every answer in the tests is held against it (tests/conftest.py): one that sets
another cookie fails; so is what a browser keeps while it is led over every page (tests/browser/test_crawl.py).
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


@dataclass(frozen=True)
class Note:
    """What a script keeps in the browser's storage, which no request carries, and why. None is kept for a purpose.

    A `name` that ends with * stands for all that begin like it.
    """

    name: str
    why: str | Promise
    lasts: str | Promise
    staff_only: bool = False

    def names(self, key: str) -> bool:
        """Whether something in the storage is this."""
        return key.startswith(self.name[:-1]) if self.name.endswith("*") else key == self.name


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

NOTES = (
    Note(
        "last",
        _("Two numbers: how many pages this tab has in its history, and how many of them are ours."),
        _("until the tab is closed"),
    ),
    Note(
        "left",
        _("Says that you left by the quick way out, so that the Back button shows nothing of ours."),
        _("until you open this site in the tab again, or close it"),
    ),
    Note(
        "wagtail:*",
        _("Keeps the editor's icons, and how somebody has arranged its screen."),
        _("until the browser's data is deleted"),
        staff_only=True,
    ),
)
