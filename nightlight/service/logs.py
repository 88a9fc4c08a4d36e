"""Logs: one JSON object a line, without anything of a person.

Promises: no address, header, body or search word of a visitor is written. Django's own messages name
paths and its reports hold request data; only the kind of error and where in our code it arose are kept.
"""

import logging
import traceback
from typing import Any

import structlog

_OURS = "nightlight"


class NothingOfAPerson(logging.Filter):
    """Replaces a record of Django's request handling by its kind and place alone."""

    def filter(self, record: logging.LogRecord) -> bool:
        error = record.exc_info[1] if record.exc_info else None
        status = getattr(record, "status_code", None)
        parts = [type(error).__name__ if error else "refused", *([str(status)] if status else []), _place(error)]
        record.msg, record.args = " ".join(part for part in parts if part), ()
        record.exc_info = record.exc_text = None
        return True


def _place(error: BaseException | None) -> str:
    """Return the innermost line of our own code that an error passed through."""
    if error is None:
        return ""
    ours = [frame for frame in traceback.extract_tb(error.__traceback__) if f"/{_OURS}/" in frame.filename]
    return f"at {_OURS}/{ours[-1].filename.rpartition(f'/{_OURS}/')[2]}:{ours[-1].lineno}" if ours else ""


def configuration() -> dict[str, Any]:
    """Return Django's LOGGING setting."""
    shared: list[Any] = [structlog.stdlib.add_log_level, structlog.processors.TimeStamper(fmt="iso", utc=True)]
    structlog.configure(
        processors=[*shared, structlog.stdlib.ProcessorFormatter.wrap_for_formatter],
        logger_factory=structlog.stdlib.LoggerFactory(),
        cache_logger_on_first_use=True,
    )
    return {
        "version": 1,
        "disable_existing_loggers": False,
        "filters": {"nothing_of_a_person": {"()": "nightlight.service.logs.NothingOfAPerson"}},
        "formatters": {
            "json": {
                "()": structlog.stdlib.ProcessorFormatter,
                "foreign_pre_chain": shared,
                "processors": [
                    structlog.stdlib.ProcessorFormatter.remove_processors_meta,
                    structlog.processors.JSONRenderer(),
                ],
            }
        },
        "handlers": {
            "console": {"class": "logging.StreamHandler", "formatter": "json"},
            "requests": {
                "class": "logging.StreamHandler",
                "formatter": "json",
                "filters": ["nothing_of_a_person"],
                "level": "ERROR",
            },
        },
        "root": {"handlers": ["console"], "level": "WARNING"},
        "loggers": {
            # Django's default would mail administrators a report with the whole request in it.
            "django": {"handlers": [], "propagate": True},
        }
        | {
            name: {"handlers": ["requests"], "level": "ERROR", "propagate": False}
            for name in ("django.request", "django.security", "django.server", "django.template")
        },
    }
