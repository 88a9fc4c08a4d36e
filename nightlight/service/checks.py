"""System checks: a production process does not start with settings that `nightlight doctor` calls errors."""

from collections.abc import Sequence
from typing import Any

from django.conf import settings
from django.core.checks import CheckMessage, Error

# What can be judged without a database or a bake.
_SUBJECTS = {"secret key", "host names", "base address", "neutral site", "pepper"}


def production_settings(app_configs: Sequence[Any] | None, **_given: Any) -> list[CheckMessage]:
    """Return an error for each production setting that is missing or unsafe."""
    from nightlight.foundation.ops.facts import collect
    from nightlight.foundation.ops.rules import judge

    if settings.ENVIRONMENT.mode != "production":
        return []
    return [
        Error(f"{finding.subject} {finding.found}", hint=finding.way_out, id="nightlight.E001")
        for finding in judge(collect())
        if finding.level == "error" and finding.subject in _SUBJECTS
    ]
