from django.conf import settings
from django.http import HttpRequest

from nightlight.public.quickexit.script import quickexit_script


def quickexit(request: HttpRequest) -> dict[str, str]:
    """Template context: the inline script, and where it goes by itself when the server does not answer."""
    return {"quickexit_script": quickexit_script(), "neutral_site": settings.NEUTRAL_SITE}
