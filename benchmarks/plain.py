"""The peer: the rows of a stored report, inserted by the database's own driver and nothing else.

A case, its sealed parts and its row in the worker's list, as the report that is stored last has them, under new ids: as
many rows, as many bytes, one commit each, with the same settings and from as many writers: two processes of threads.
"""

import multiprocessing
import os
import sqlite3
import sys
import threading
import time
import uuid
from collections.abc import Callable
from typing import Any

import psycopg

PROCESSES = 2
Insert = Callable[[], None]
_CASE = "id, hour, queue, band, state, due_at, size, language, nation"
_PART = "case_id, name, blob, hour"


def main(number: int, threads: int) -> None:
    """Insert so many reports from so many threads in all; print the reports a second and each one's seconds."""
    start = multiprocessing.Barrier(PROCESSES + 1)
    times: Any = multiprocessing.Queue()
    each = number // PROCESSES // (threads // PROCESSES)
    workers = [
        multiprocessing.Process(target=_work, args=(each, threads // PROCESSES, start, times)) for _ in range(PROCESSES)
    ]
    for worker in workers:
        worker.start()
    start.wait()
    begun = time.perf_counter()
    took = [seconds for _ in workers for seconds in times.get()]
    elapsed = time.perf_counter() - begun
    for worker in workers:
        worker.join()
    print(len(took) / elapsed)
    print(*took)


def _work(each: int, threads: int, start: Any, times: Any) -> None:
    took: list[float] = []
    inserts = [_sqlite() if not os.environ.get("DATABASE_URL") else _postgres() for _ in range(threads)]

    def run(insert: Insert) -> None:
        for _ in range(each):
            begun = time.perf_counter()
            insert()
            took.append(time.perf_counter() - begun)

    running = [threading.Thread(target=run, args=(insert,)) for insert in inserts]
    start.wait()
    for thread in running:
        thread.start()
    for thread in running:
        thread.join()
    times.put(took)


def _sqlite() -> Insert:
    path = os.path.join(os.environ["NIGHTLIGHT_VAR"], "nightlight.sqlite3")
    connection = sqlite3.connect(path, timeout=20, isolation_level=None, check_same_thread=False)
    for pragma in ("journal_mode=WAL", "synchronous=FULL", "secure_delete=FAST", "foreign_keys=ON"):
        connection.execute(f"PRAGMA {pragma}")
    case = connection.execute(f"select {_CASE} from cases_case limit 1").fetchone()
    parts = connection.execute(f"select {_PART} from cases_part where case_id = ?", case[:1]).fetchall()
    parts_sql = f"insert into cases_part ({_PART}) values {', '.join(['(?, ?, ?, ?)'] * len(parts))}"

    def insert() -> None:
        new = uuid.uuid4().hex
        connection.execute("begin immediate")
        connection.execute(f"insert into cases_case ({_CASE}) values (?, ?, ?, ?, ?, ?, ?, ?, ?)", (new, *case[1:]))
        connection.execute(parts_sql, [value for part in parts for value in (new, *part[1:])])
        connection.execute('insert into cases_arrival ("case", part) values (?, ?)', (new, ""))
        connection.execute("commit")

    return insert


def _postgres() -> Insert:
    connection = psycopg.connect(os.environ["DATABASE_URL"])
    case: Any = connection.execute(f"select {_CASE} from cases_case limit 1").fetchone()
    parts = connection.execute(f"select {_PART} from cases_part where case_id = %s", case[:1]).fetchall()
    parts_sql = f"insert into cases_part ({_PART}) values {', '.join(['(%s, %s, %s, %s)'] * len(parts))}"
    connection.commit()

    def insert() -> None:
        new = uuid.uuid4()
        connection.execute(f"insert into cases_case ({_CASE}) values (%s, %s, %s, %s, %s, %s, %s, %s, %s)",
                           (new, *case[1:]))  # fmt: skip
        connection.execute(parts_sql, [value for part in parts for value in (new, *part[1:])])
        connection.execute('insert into cases_arrival ("case", part) values (%s, %s)', (new, ""))
        connection.commit()

    return insert


if __name__ == "__main__":
    main(int(sys.argv[1]), int(sys.argv[2]))
