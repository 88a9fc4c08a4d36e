"""What the bar of every page behind /staff/ asks of the keys."""

from collections.abc import Callable

from django.contrib.auth.models import User
from django.http import HttpRequest

from nightlight.staff.access.queries import key_of
from nightlight.staff.desk.permissions import names_permitted


def own_key(request: HttpRequest) -> dict[str, Callable[[], bool]]:
    """Template context: `holds_key`, which asks the database only where a page calls it. No public page does."""

    def holds_key() -> bool:
        user = getattr(request, "user", None)
        return isinstance(user, User) and key_of(user) is not None and "keys-mine" in names_permitted(user)

    return {"holds_key": holds_key}
