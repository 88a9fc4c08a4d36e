"""`nightlight match serve`: answers lookups over HTTP until it is told to stop."""

import logging
import os
import tempfile
from pathlib import Path

import click

from nightlight.platforms.command.options import Failed, at, ready_of, secret_of, within

_THREADS = 4
_SHORTEST_TOKEN = 16
_OURSELVES = {"127.0.0.1", "::1", "localhost"}


@click.command()
@at
@within
@click.option("--host", default="127.0.0.1", show_default=True, help="Which address to listen at.")
@click.option("--port", default=8100, show_default=True, type=click.IntRange(1, 65535))
@click.option("--token-file", type=click.Path(path_type=Path, dir_okay=False),
              help="A file with the token that whoever asks sends. Only this machine does without.")  # fmt: skip
@click.option("--workers", type=click.IntRange(1), help="How many processes answer. Default: one for each core.")
@click.option("--most-megabytes", default=50.0, show_default=True, type=click.FloatRange(0, min_open=True))
@click.option("--most-megapixels", default=64.0, show_default=True, type=click.FloatRange(0, min_open=True))
@click.option("--most-minutes", default=10.0, show_default=True, type=click.FloatRange(0, min_open=True),
              help="How far a video's frames are looked at.")  # fmt: skip
def serve(
    at: Path, within: int, host: str, port: int, token_file: Path | None, workers: int | None,
    most_megabytes: float, most_megapixels: float, most_minutes: float,
) -> None:  # fmt: skip
    """Answer lookups in HMA's paths. A list that `index` makes meanwhile is taken without an answer being lost."""
    from granian.constants import Interfaces
    from granian.server import Server

    from nightlight.platforms.ready.opened import ListUnusable, open_list
    from nightlight.platforms.serve.settings import ServerSettings, hand_over

    if token_file is None and host not in _OURSELVES:
        raise click.UsageError("Whoever reaches this address could ask: give --token-file.")
    token = secret_of(token_file) if token_file else ""
    if token and len(token) < _SHORTEST_TOKEN:
        raise Failed(f"{token_file} can be guessed: a token of 32 random bytes is made by openssl rand -hex 32")
    try:
        entries = len(open_list(ready_of(at)))
    except ListUnusable as error:
        raise Failed(f"{error}.") from None
    with tempfile.TemporaryDirectory(prefix="nightlight-match-") as counters:
        hand_over(ServerSettings(
            folder=str(ready_of(at).absolute()), counters=counters, token=token,
            most_bytes=int(most_megabytes * 1e6), most_pixels=int(most_megapixels * 1e6), within=within,
            most_seconds=int(most_minutes * 60),
        ))  # fmt: skip
        click.echo(f"Answering from {entries:,} entries at http://{host}:{port}/", err=True)
        Server(
            "nightlight.platforms.serve.app:made", factory=True, address=host, port=port, interface=Interfaces.WSGI,
            workers=workers or os.cpu_count() or 1, blocking_threads=_THREADS, websockets=False, log_access=False,
            respawn_failed_workers=True, workers_kill_timeout=10,
        ).serve()  # fmt: skip
    logging.shutdown()
