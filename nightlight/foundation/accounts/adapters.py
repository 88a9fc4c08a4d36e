"""How allauth behaves here: nobody signs up, nobody is without a second factor, secrets are sealed."""

from typing import Any

import structlog
from allauth.account.adapter import DefaultAccountAdapter
from allauth.account.authentication import get_authentication_records
from allauth.mfa.adapter import DefaultMFAAdapter
from allauth.mfa.models import Authenticator
from django.conf import settings
from django.contrib.auth.models import AbstractBaseUser
from django.http import HttpRequest
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from nightlight.foundation.accounts import rules
from nightlight.foundation.accounts.encryption import SecretUnreadable, seal, unseal
from nightlight.foundation.accounts.queries import is_enrolled, second_factors

log = structlog.get_logger()


class AccountAdapter(DefaultAccountAdapter):
    """Accounts are made by an administrator, never by a visitor."""

    def is_open_for_signup(self, request: HttpRequest) -> bool:
        return False

    def get_login_redirect_url(self, request: HttpRequest) -> str:
        """Lead to where the account works."""
        return "/editor/" if request.user.has_perm("wagtailadmin.access_admin") else "/staff/"

    def is_reauthentication_required(self, app: str) -> bool:
        """Ask again before second factors are changed, except just after the login that leads to the first one."""
        user = self.request.user
        if app != "allauth.mfa" or is_enrolled(user):
            return True
        records = get_authentication_records(self.request, user)
        now, limit = timezone.now().timestamp(), settings.ACCOUNT_REAUTHENTICATION_TIMEOUT
        return not rules.is_recent([record["at"] for record in records], now=now, seconds=limit)

    def get_reauthentication_methods(self, user: Any) -> list[dict[str, Any]]:
        """Whoever has a second factor proves it; the password alone proves nothing more."""
        methods: list[dict[str, Any]] = super().get_reauthentication_methods(user)
        factors = [method for method in methods if method["id"] != "reauthenticate"]
        return factors or methods


class MfaAdapter(DefaultMFAAdapter):
    """Second factors: sealed at rest, and never fewer than one."""

    error_messages = {
        **DefaultMFAAdapter.error_messages,
        "cannot_delete_authenticator": _("This is your only second factor. Add another one before you remove it."),
        "unreadable": _("Your second factor can't be read any more. Ask an administrator to reset it."),
    }

    def encrypt(self, text: str) -> str:
        return seal(text)

    def decrypt(self, encrypted_text: str) -> str:
        try:
            return unseal(encrypted_text)
        except SecretUnreadable:
            log.error("second factor unreadable", hint="was NIGHTLIGHT_SECRET_KEY changed?")
            raise self.validation_error("unreadable") from None

    def get_totp_issuer(self) -> str:
        return str(settings.SHORT_NAME)

    def get_totp_label(self, user: AbstractBaseUser) -> str:
        return user.get_username()

    def can_delete_authenticator(self, authenticator: Authenticator) -> bool:
        return second_factors(authenticator.user) > 1
