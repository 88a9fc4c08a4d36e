"""How somebody wants to see their desk: in grey, in large print. Kept in their session, and nowhere else."""

from django.http import HttpRequest

LOOKS = ("grey", "large")
_KEY = "look"


def look_of(request: HttpRequest) -> list[str]:
    """Return which looks are on."""
    kept = request.session.get(_KEY, [])
    return [each for each in LOOKS if each in kept]


def toggle_look(request: HttpRequest, name: str) -> None:
    """Turn a look on, or off where it is on; what is none of LOOKS changes nothing."""
    on = look_of(request)
    if name in LOOKS:
        request.session[_KEY] = [each for each in LOOKS if (each in on) != (each == name)]
