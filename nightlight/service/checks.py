"""System checks: what a process does not start with, as every command of Django's and `nightlight serve` ask.

In production, settings that `nightlight doctor` calls errors; everywhere, flows of an operator's own content that have
a fault. An organisation that a flow names and its content lacks is a warning: editors may have published it since.
"""

from collections.abc import Sequence
from typing import Any

from django.conf import settings
from django.core.checks import CheckMessage, Error
from django.core.checks import Warning as Caution

from nightlight.service.environment import PROJECT

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


def flows_of_content(app_configs: Sequence[Any] | None, **_given: Any) -> list[CheckMessage]:
    """Return what is wrong with the flows that an operator has put in the place of those that ship."""
    from nightlight.foundation.flows.loading import FlowInvalid, flow_names
    from nightlight.public.directory.content import OrganisationInvalid
    from nightlight.service.flow_faults import NEEDED, OF_THE_DIRECTORY, content_faults

    # What ships is judged by the suite; to read it here would cost every command a second.
    if settings.CONTENT == PROJECT / "content":
        return []
    hint = "See: nightlight flows check (content/README.md describes the files)"
    try:
        faults = content_faults(sorted({*flow_names(), *NEEDED}))
    except (FlowInvalid, OrganisationInvalid) as error:
        return [Error(str(error), hint=hint, id="nightlight.E002")]
    return [
        Caution(f"{name}: {each.message}", hint="See: nightlight flows check --live", id="nightlight.W002")
        if each.kind in OF_THE_DIRECTORY
        else Error(f"{name}: {each.message}", hint=hint, id="nightlight.E002")
        for name, found in faults.items()
        for each in found
    ]
