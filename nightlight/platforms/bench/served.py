"""Applications that stand in `serve`'s place behind the same server: one that looks nothing up, and HMA's index."""

import json
import os
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs

import numpy as np

LIST = "NIGHTLIGHT_BENCH_LIST"
"""Where the list is that a peer answers from."""

Application = Callable[[dict[str, Any], Any], Iterable[bytes]]


def nothing() -> Application:
    """Return an application that answers everything with no match: what the server and its clients can do at most."""

    def application(_environ: dict[str, Any], start_response: Any) -> Iterable[bytes]:
        return _answer([], start_response)

    return application


def pdqindex() -> Application:
    """Return the plainest application around PDQIndex, HMA's default index."""
    from threatexchange.signal_type.pdq.pdq_index import PDQIndex

    ready = Path(os.environ[LIST]) / "ready"
    values = np.fromfile(ready / (ready / "current").read_text() / "pdq.values", np.uint8).reshape(-1, 32)
    index = PDQIndex.build((each.tobytes().hex(), number) for number, each in enumerate(values))

    def application(environ: dict[str, Any], start_response: Any) -> Iterable[bytes]:
        signal = parse_qs(environ["QUERY_STRING"])["signal"][0]
        return _answer([each.metadata for each in index.query(signal)], start_response)

    return application


def _answer(matches: list[int], start_response: Any) -> Iterable[bytes]:
    start_response("200 OK", [("Content-Type", "application/json")])
    return [json.dumps({"matches": matches}).encode()]
