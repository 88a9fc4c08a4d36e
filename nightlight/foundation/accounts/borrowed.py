"""Texts of allauth and Django that people see while they log in, and that have no Welsh of their own.

Nothing here is called: the texts stand here so that they are in our catalogue, whose words come first.
"""

from django.utils.translation import gettext_noop as _
from django.utils.translation import ngettext

TEXTS = (
    _("This account is currently inactive."),
    _("The username and/or password you specified are not correct."),
    _("The email address and/or password you specified are not correct."),
    _("Too many failed login attempts. Try again later."),
    _("Be patient, you are sending too many requests."),
    _("Incorrect code."),
    _("Incorrect password."),
    _("Please type your current password."),
    _("You must type the same password each time."),
    _("The password reset token was invalid."),
    _("Use your password"),
    _("Use authenticator app or code"),
    _("Use a security key"),
    _("You cannot generate recovery codes without having two-factor authentication enabled."),
    _("Master key"),
    _("Backup key"),
    _("Key nr. {number}"),
    _("The password is too similar to the %(verbose_name)s."),
    _("This password is too common."),
    _("Enter a valid email address."),
    _("username"),
    _("email address"),
)


def too_short(length: int) -> str:
    """Return Django's words for a short password."""
    return ngettext(
        "This password is too short. It must contain at least %d character.",
        "This password is too short. It must contain at least %d characters.",
        length,
    )
