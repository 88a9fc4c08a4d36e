"""Collects what `rules.judge` judges: settings, database, folders, bakes. Changes nothing."""

import datetime
import os
from dataclasses import replace

from django.conf import settings
from django.db import DatabaseError, connection
from django.utils import timezone

from nightlight.foundation.accounts.queries import active_demo_accounts
from nightlight.foundation.audit.daily import last_kept
from nightlight.foundation.audit.queries import chain_began, end_fits
from nightlight.foundation.keys.queries import current_epoch, holders_of, readers_of
from nightlight.foundation.keys.status import key_status
from nightlight.foundation.operator.rules import missing_duties
from nightlight.foundation.ops.placeholders import unfinished_pages
from nightlight.foundation.ops.reporting import ReportingFacts
from nightlight.foundation.ops.rules import Facts
from nightlight.foundation.pages.baked import baked_sites
from nightlight.foundation.pages.edition import edition
from nightlight.foundation.pages.queries import site_state


def collect() -> Facts:
    """Return the facts as they are now."""
    environment = settings.ENVIRONMENT
    error, waiting = _ask_database()
    site = baked_sites(settings.BAKED).current()
    return Facts(
        mode=environment.mode,
        secret_key=settings.SECRET_KEY,
        hosts=tuple(settings.ALLOWED_HOSTS),
        base_url=environment.base_url,
        proxies=environment.proxies,
        short_name=environment.short_name,
        neutral_site=environment.neutral_site,
        security_contact=environment.security_contact,
        database_error=error,
        is_postgres=connection.vendor == "postgresql",
        var_writable=os.access(settings.VAR, os.W_OK),
        static_built=(settings.BUILD / "static" / "styles" / "site.css").exists(),
        baked=site is not None,
        is_of_this_edition=site is not None and site.edition == edition(),
        changes_waiting=waiting,
        renew_by=site.valid_until if site else None,
        unfinished_pages=unfinished_pages(site.pages) if site else (),
        demo_accounts=None if error or environment.role in ("public", "partners") else _demo_accounts(),
        role=environment.role,
        sends_mail=settings.SENDS_MAIL,
        reporting=reporting_facts(error),
        now=datetime.datetime.now(datetime.UTC),
    )


def _ask_database() -> tuple[str, int]:
    """Return what the database answers with when it does not work, and how many changes wait."""
    try:
        state = site_state()
    except DatabaseError as error:
        return type(error).__name__, 0
    return "", state.changes - state.baked


def _demo_accounts() -> int | None:
    """Return how many demo logins work; None where this process's role in the database may not look at accounts."""
    try:
        return active_demo_accounts()
    except DatabaseError:
        return None


def reporting_facts(error: str) -> ReportingFacts:
    """Return what is known about reporting. With `error`, or where the database refuses, nothing of keys is."""
    nothing = ReportingFacts(
        mode=settings.ENVIRONMENT.mode,
        has_file=settings.ENVIRONMENT.operator is not None,
        asked_for=settings.OPERATOR.reporting,
        missing=(),
        error=error,
        epoch=0,
        epoch_is_demo=False,
        epoch_made_on=None,
        readers=0,
        demo_keys=(),
        keys_of_closed_accounts=(),
        keys_without_role=(),
        waiting=(),
        joined=(),
        last_drill=None,
        pepper_bytes=len(settings.PEPPER),
        can_sign_heads=bool(settings.AUDIT_KEY),
        last_head=timezone.localdate(signed) if (signed := last_kept(settings.AUDIT_HEADS)) else None,
        chain_began_on=None,
        audit_end_fits=True,
        # The public process and the partners' may not look at accounts, nor at the audit.
        sees_staff=settings.ENVIRONMENT.role not in ("public", "partners"),
        today=timezone.localdate(),
    )
    if error:
        return nothing
    try:
        return _with_keys(nothing)
    except DatabaseError as refused:
        return replace(nothing, error=type(refused).__name__)


def _with_keys(facts: ReportingFacts) -> ReportingFacts:
    epoch = current_epoch()
    if epoch and epoch.made_at:
        facts = replace(
            facts,
            epoch=epoch.number,
            epoch_is_demo=epoch.is_demo,
            epoch_made_on=timezone.localdate(epoch.made_at),
            readers=readers_of(epoch),
        )
    missing = tuple(missing_duties(settings.OPERATOR, keys_ready=facts.readers > 0, today=facts.today))
    facts = replace(facts, missing=missing)
    if not facts.sees_staff:
        return facts
    status = key_status()
    # A demo's key is given nothing that is not a demo's: it is named elsewhere.
    granted = [each for each in status.caseworkers if each.is_at_work and each.is_demo <= facts.epoch_is_demo]
    return replace(
        facts,
        readers=len(holders_of(epoch)) if epoch else 0,
        demo_keys=tuple(key.account for key in status.caseworkers if key.is_demo),
        keys_of_closed_accounts=tuple(key.account for key in status.caseworkers if not key.account_is_active),
        keys_without_role=tuple(
            key.account for key in status.caseworkers if key.account_is_active and not key.has_role
        ),
        waiting=tuple(key.account for key in granted if facts.epoch and facts.epoch not in key.epochs),
        joined=tuple(key.account for key in granted if facts.epoch in key.granted_late),
        last_drill=status.last_drill,
        chain_began_on=timezone.localdate(began) if (began := chain_began()) else None,
        audit_end_fits=end_fits(),
    )
