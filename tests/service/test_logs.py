"""What is written down when something fails: the kind and the place, nothing of a person."""

import io
import json
import logging
import logging.config

import pytest

from nightlight.pure.readability import reading_age
from nightlight.service.logs import configuration


def logged(name: str, message: str, *arguments: object, error: BaseException | None = None) -> str:
    """Return what a message becomes on the way out."""
    logging.config.dictConfig(configuration())
    logger, stream = logging.getLogger(name), io.StringIO()
    for each in (logger, logger.parent, logging.getLogger()):
        for handler in each.handlers if each else []:
            assert isinstance(handler, logging.StreamHandler)
            handler.setStream(stream)
    logger.error(message, *arguments, exc_info=error, extra={"status_code": 500})
    assert stream.getvalue()
    return stream.getvalue()


def test_a_failed_request_is_logged_without_its_path_or_data() -> None:
    try:
        reading_age(None)  # type: ignore[arg-type]  # the failure is the point
    except TypeError as caught:
        line = logged("django.request", "Internal Server Error: %s", "/search/secret-words", error=caught)
    assert "secret-words" not in line
    told = json.loads(line)
    assert told["event"].startswith("TypeError 500 at nightlight/pure/readability.py:")
    assert told["level"] == "error"


@pytest.mark.parametrize("name", ["django.request", "django.security.DisallowedHost", "django.template"])
def test_what_a_visitor_sent_is_in_no_log(name: str) -> None:
    assert "hostile" not in logged(name, "Invalid HTTP_HOST header: %r", "hostile.example")


def test_our_own_messages_are_kept() -> None:
    assert json.loads(logged("nightlight.worker", "job failed"))["event"] == "job failed"
