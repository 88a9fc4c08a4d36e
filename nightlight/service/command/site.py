"""`nightlight seed` and `nightlight serve`: from an empty folder to an answering site."""

import os
import signal
import subprocess
import sys
from pathlib import Path
from types import FrameType

import click

from nightlight.service.command.django_ready import django_ready


@click.command()
@django_ready
def seed() -> None:
    """Bring the database up to date and write content/ into it. Never overwrites an editor's work."""
    _seed()


@click.command()
@click.option("--role", type=click.Choice(["public", "staff", "partners", "all"]), help="Which addresses to answer.")
@click.option("--demo", is_flag=True, help="Seed first, serve with the worker, and say what is where.")
def serve(role: str | None, demo: bool) -> None:
    """Serve the site; with --demo, make and seed everything first."""
    if role:
        os.environ["NIGHTLIGHT_ROLE"] = role
    _serve(demo)


@django_ready
def _serve(demo: bool) -> None:
    from django.conf import settings

    from nightlight.service.static import collect_static

    refuse_unsafe_settings()
    refuse_broken_flows()
    collect_static()
    if demo:
        _seed()
        _bake_if_due()
    environment = settings.ENVIRONMENT
    if demo:
        _say_what_is_where(environment.port)
        _say_logins()
        _say_keys()
    server = [
        str(Path(sys.executable).with_name("granian")), "--interface", "wsgi", "--host", environment.bind,
        "--port", str(environment.port), "--workers", str(environment.workers), "--no-access-log",
        "--blocking-threads", "16", "--log-level", "error", "--respawn-failed-workers",
        # A worker that is told to stop while it starts would never hear of it.
        "--workers-kill-timeout", "10", "nightlight.service.wsgi:application",
    ]  # fmt: skip
    worker = [sys.executable, "-m", "nightlight", "worker"]
    sys.exit(run_together([server, worker] if demo else [server]))


def refuse_unsafe_settings() -> None:
    """End with every setting that a production process must not start with. Outside production nothing is refused."""
    from nightlight.service.checks import production_settings

    if errors := production_settings(None):
        said = "".join(f"\n  {error.msg}. {error.hint}" for error in errors)
        raise click.ClickException(f"this process does not start with these settings:{said}")


def refuse_broken_flows() -> None:
    """End with every fault of the flows of an operator's own content: nobody should find one when they need help."""
    from nightlight.service.checks import flows_of_content

    if errors := [each for each in flows_of_content(None) if each.is_serious()]:
        said = "".join(f"\n  {error.msg}" for error in errors)
        raise click.ClickException(f"this process does not start with these flows:{said}\n  {errors[0].hint}")


def run_together(commands: list[list[str]]) -> int:
    """Run commands side by side until one ends or this process is told to stop; then stop the others.

    Returns the exit code of the first that ended; 0 when told to stop.
    """
    children = [subprocess.Popen(command) for command in commands]  # noqa: S603  # our own commands, no shell
    stopping = False

    def stop(_number: int, _frame: FrameType | None) -> None:
        nonlocal stopping
        stopping = True
        for child in children:
            child.terminate()

    signal.signal(signal.SIGTERM, stop)
    signal.signal(signal.SIGINT, stop)
    ended, status = os.wait()
    code = 0 if stopping else os.waitstatus_to_exitcode(status)
    for child in children:
        if child.pid != ended:
            child.terminate()
            child.wait()
    return code


def _seed() -> None:
    from django.conf import settings
    from django.core.management import call_command

    from nightlight.foundation.accounts.actions import seed_roles
    from nightlight.public.advice.seeding import seed_pages
    from nightlight.public.directory.seeding import seed_organisations

    call_command("migrate", interactive=False, verbosity=0)
    seed_roles()
    organisations = seed_organisations(settings.CONTENT / "organisations")
    done = seed_pages(settings.CONTENT / "pages")
    for name, each in (("Organisations", organisations), ("Pages", done)):
        counts = f"{len(each.written)} written, {len(each.unchanged)} unchanged, {len(each.kept)} kept as edited"
        click.echo(f"{name}: {counts}.")
        if each.kept:
            click.echo(f"  Content has something newer for these, but an editor's word stands: {', '.join(each.kept)}.")


def _bake_if_due() -> None:
    import datetime

    from nightlight.service.bake import bake_site
    from nightlight.service.upkeep import Upkeep

    if Upkeep(periodic=()).due(datetime.datetime.now(datetime.UTC)):
        bake_site()


def _say_what_is_where(port: int) -> None:
    click.echo(
        f"""
Nightlight is here:
  the site        http://127.0.0.1:{port}/
  in Welsh        http://127.0.0.1:{port}/cy/
  for editors     http://localhost:{port}/editor/
  for staff       http://localhost:{port}/staff/"""
    )


def _say_logins() -> None:
    """Make the demo logins and print them. A database that was a demo's keeps none once it is not."""
    from django.conf import settings

    from nightlight.foundation.accounts.demo import seed_demo_logins

    if settings.ENVIRONMENT.mode != "demo":
        return
    click.echo("\nDemo logins, for editors and staff (a password, then the number that the second command prints):")
    for login in seed_demo_logins(settings.VAR / "demo-logins.json"):
        click.echo(f"  {login.name:16}{login.password}   .venv/bin/nightlight demo code {login.name}")


def _say_keys() -> None:
    """Hold a demo's key ceremony where none was held, and say loudly what that is worth."""
    from django.conf import settings
    from django.contrib.auth.models import User

    from nightlight.foundation.accounts.queries import DEMO_PREFIX
    from nightlight.foundation.keys.demo import hold_demo_ceremony
    from nightlight.foundation.keys.queries import current_epoch

    if settings.ENVIRONMENT.mode != "demo":
        return
    file = settings.VAR / "demo-keys.json"
    hold_demo_ceremony(file, caseworker=User.objects.get(username=f"{DEMO_PREFIX}caseworker"))
    epoch = current_epoch()
    if epoch and epoch.is_demo:
        click.echo(_DEMO_KEYS.format(file=file if file.exists() else "a file of whoever started this demo first"))


_DEMO_KEYS = """
!! DEMO KEYS !!  Reports sent here are sealed to keys that lie in
  {file}
Whoever reads that file reads every report. Never let a real person report here.
A production site refuses these keys: it wants nightlight keys ceremony --again
"""
