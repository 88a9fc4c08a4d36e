from django.http import HttpRequest

from nightlight.public.quickexit.script import quickexit_script


def quickexit(request: HttpRequest) -> dict[str, str]:
    """Template context: the inline script."""
    return {"quickexit_script": quickexit_script()}
