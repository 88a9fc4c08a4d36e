"""The link that sets a password: works once, for a day (PASSWORD_RESET_TIMEOUT)."""

from allauth.account.app_settings import PASSWORD_RESET_TOKEN_GENERATOR
from allauth.account.utils import user_pk_to_url_str
from django.contrib.auth.models import User
from django.urls import reverse


def password_link(user: User, *, base_url: str, urlconf: str) -> str:
    """Return the address at which `user` sets a password; the token dies with the password it sets."""
    token = PASSWORD_RESET_TOKEN_GENERATOR().make_token(user)
    path = reverse(
        "account_reset_password_from_key",
        urlconf=urlconf,
        kwargs={"uidb36": user_pk_to_url_str(user), "key": token},
    )
    return f"{base_url.rstrip('/')}{path}"
