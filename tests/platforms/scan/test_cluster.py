"""A scan by a cluster: what one machine gives, each thing once, whichever worker ends in the middle."""

import os
import shutil
import signal
import sys
from collections.abc import Iterator
from pathlib import Path

import dask
import numpy as np
import pyarrow as arrow
import pytest
from distributed import Client
from pyarrow import parquet

from nightlight.platforms.kept import Change, Kept
from nightlight.platforms.ready.making import Bytes
from nightlight.platforms.ready.opened import describe
from nightlight.platforms.scan import archives, journal
from nightlight.platforms.scan.archives import Written
from nightlight.platforms.scan.batches import Files, Looked, Of
from nightlight.platforms.scan.cluster import running
from nightlight.platforms.scan.cluster.working import Names
from nightlight.platforms.scan.workers import Reading
from tests.conftest import free_port
from tests.platforms.conftest import run
from tests.platforms.lists import MOMENT, keep, picture, saved
from tests.platforms.scan.clustered import DEADLY, DEADLY_ONCE, running_cluster

# Dask's client leaves its loop's sockets to the garbage collector.
pytestmark = pytest.mark.filterwarnings("ignore:unclosed:ResourceWarning")


@pytest.fixture(scope="module")
def log(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What the cluster's processes log."""
    return tmp_path_factory.mktemp("cluster") / "log"


@pytest.fixture(scope="module")
def cluster(log: Path) -> Iterator[str]:
    """A cluster of two workers."""
    with running_cluster(log.parent, 2) as address:
        yield address


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Pictures, of which 0 to 7 are listed, and what is none."""
    where = tmp_path / "pictures"
    where.mkdir()
    for number in range(20):
        (where / f"{number:02}").write_bytes(saved(picture(number)))
    (where / "notes.txt").write_text("The kettle is on.")
    (where / os.fsdecode(b"n\xe4me")).write_bytes(saved(picture(40)))
    return where


@pytest.fixture(scope="module")
def numbers() -> Bytes:
    """A list of a thousand fingerprints, some of them near each other."""
    rows = np.random.default_rng(5).integers(0, 256, (1000, 32), np.uint8)
    rows[500:700] = rows[:200]
    rows[500:700, :2] ^= np.random.default_rng(6).integers(0, 256, (200, 2), np.uint8)
    return rows


@pytest.fixture(scope="module")
def lists(tmp_path_factory: pytest.TempPathFactory, numbers: Bytes) -> tuple[Path, Path]:
    """The same list, whole and in three parts."""
    folders = (tmp_path_factory.mktemp("whole"), tmp_path_factory.mktemp("parts"))
    for folder in folders:
        keep(folder, [("pdq", value, "authorised") for value in sorted(each.tobytes().hex() for each in numbers)])
    assert run("index", "--at", folders[0]).exit_code == 0
    done = run("index", "--at", folders[1], "--parts", "3")
    assert done.output == "Ready: 1,000 pdq, 0 md5, 0 sha256, in 3 parts.\n"
    return folders


@pytest.fixture
def archive(tmp_path: Path, numbers: Bytes, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Two Parquet files of fingerprints, a fifth of them near one of the list, in many row groups."""
    monkeypatch.setattr(archives, "ROWS_AT_ONCE", 100)
    asked = np.random.default_rng(8).integers(0, 256, (2000, 32), np.uint8)
    asked[::5] = numbers[:400]
    asked[::5, 31] ^= 7
    folder = tmp_path / "archive"
    folder.mkdir()
    for at, half in enumerate(np.split(asked, 2)):
        values = [each.tobytes() for each in half] + [b"short"]
        parquet.write_table(arrow.table({"pdq": values}), folder / f"{at}.parquet", row_group_size=150)
    return folder


def test_a_cluster_gives_what_one_machine_gives_and_a_worker_that_ends_costs_nothing(
    cluster: str, ready: Path, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (folder / DEADLY_ONCE).write_bytes(saved(picture(3)))
    monkeypatch.chdir(folder.parent)
    for form in ("jsonl", "csv"):
        arguments = ("scan", folder.name, "--at", ready, "--everything", "--out")
        here = run(*arguments, f"here.{form}", "--workers", "1")
        there = run(*arguments, f"there.{form}", "--dask", cluster)
        assert (there.exit_code, here.exit_code) == (4, 4), there.output
        assert Path(f"there.{form}").read_bytes() == Path(f"here.{form}").read_bytes()
    # The first process that opened it ended.
    assert (folder / f"{DEADLY_ONCE}.opened").exists()


def test_a_file_that_ends_every_worker_is_named_and_the_others_are_read(
    cluster: str, ready: Path, folder: Path
) -> None:
    here = run("scan", folder, "--at", ready, "--workers", "1")
    (folder / f"00{DEADLY}").write_bytes(saved(picture(3)))
    there = run("scan", folder, "--at", ready, "--dask", cluster)
    first, *others = sorted(there.stdout.splitlines(), key=lambda line: DEADLY not in line)
    assert first == f'{{"input":"{folder}/00{DEADLY}","matches":[],"problem":"ended the process that read it"}}'
    assert (there.exit_code, others) == (4, here.stdout.splitlines())


def test_a_list_in_parts_gives_what_it_gives_whole_though_a_worker_is_killed(
    cluster: str, lists: tuple[Path, Path], archive: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole, parts = lists
    column = ("--hashes", "--column", "pdq", "--everything")
    expected = run("scan", "--from-parquet", archive, *column, "--at", whole)
    assert (expected.exit_code, len(expected.stdout.splitlines())) == (4, 2002)
    assert run("scan", "--from-parquet", archive, *column, "--at", parts).stdout == expected.stdout
    assert run("scan", "--from-parquet", archive, *column, "--at", whole, "--dask", cluster).stdout == expected.stdout
    with Client(cluster, set_as_default=False) as client:
        processes = list(client.run(os.getpid).values())
    add = journal.Journal.add

    def kill(self: journal.Journal, looked: Looked) -> None:
        add(self, looked)
        if processes:
            os.kill(processes.pop(), signal.SIGKILL)
            processes.clear()

    monkeypatch.setattr(journal.Journal, "add", kill)
    out = archive.parent / "out.jsonl"
    address = f"file://{archive}"
    done = run("scan", "--from-parquet", address, *column, "--at", parts, "--dask", cluster, "--out", out)
    assert (done.exit_code, processes) == (4, []), done.output
    assert out.read_text() == expected.stdout


def test_a_scan_goes_on_from_one_machine_to_a_cluster_and_looks_at_no_fingerprint_twice(
    cluster: str, lists: tuple[Path, Path], archive: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole, _parts = lists
    arguments = ("scan", "--from-parquet", archive, "--hashes", "--column", "pdq", "--at", whole)
    expected = run(*arguments).stdout
    add = journal.Journal.add
    added: list[int] = []

    def stop(self: journal.Journal, looked: Looked) -> None:
        add(self, looked)
        added.append(looked.looked)
        # The last line is half there.
        os.truncate(self.file, self.file.stat().st_size - 3 * (len(added) == 2))
        if len(added) in (2, 4):
            raise KeyboardInterrupt

    monkeypatch.setattr(journal.Journal, "add", stop)
    out = archive.parent / "out.jsonl"
    codes = [
        run(*arguments, "--out", out, *there).exit_code for there in ((), ("--dask", cluster), ("--dask", cluster))
    ]
    assert (codes, out.read_text()) == ([1, 1, 4], expected)
    assert sum(added) == 2002 + added[1]


def test_a_list_that_is_made_ready_in_the_middle_is_no_matter_for_workers_that_begin_anew(
    cluster: str, lists: tuple[Path, Path], archive: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    at = tmp_path / "platform"
    shutil.copytree(lists[1], at)
    arguments = ("scan", "--from-parquet", archive, "--hashes", "--column", "pdq", "--at", at)
    expected = run(*arguments).stdout
    with Client(cluster, set_as_default=False) as client:
        processes = list(client.run(os.getpid).values())
    add = journal.Journal.add

    def make_and_kill(self: journal.Journal, looked: Looked) -> None:
        add(self, looked)
        while processes:
            make_another(at, 2010 - len(processes))
            os.kill(processes.pop(), signal.SIGKILL)

    monkeypatch.setattr(journal.Journal, "add", make_and_kill)
    out = tmp_path / "out.jsonl"
    done = run(*arguments, "--dask", cluster, "--out", out)
    assert (done.exit_code, processes, out.read_text()) == (4, [], expected), done.output
    # Nothing of the list that was asked is left once another is made.
    make_another(at, 3000)
    assert len([each for each in (at / "ready").iterdir() if each.is_dir()]) == 1


def make_another(at: Path, number: int) -> None:
    """Make a list with one entry more ready."""
    kept = Kept(at / "list.sqlite3")
    entry = Change(
        kind="pdq", media="image", value=f"{number:064x}", state="active", trust="authorised", low_trust=False,
        cursor=number, added=MOMENT, changed=MOMENT,
    )  # fmt: skip
    kept.take([entry], number)
    kept.close()
    assert run("index", "--at", at, "--parts", "3").exit_code == 0


def test_a_damaged_row_group_is_named_by_a_cluster_as_by_one_machine(
    cluster: str, lists: tuple[Path, Path], archive: Path
) -> None:
    file = archive / "0.parquet"
    place = parquet.read_metadata(file).row_group(2).column(0).data_page_offset
    data = file.read_bytes()
    file.write_bytes(data[:place] + b"\xff" * 16 + data[place + 16 :])
    for at in lists:
        arguments = ("scan", "--from-parquet", archive, "--hashes", "--column", "pdq", "--at", at)
        here, there = run(*arguments), run(*arguments, "--dask", cluster)
        assert (there.exit_code, there.stdout) == (4, here.stdout), there.output
        assert f'"{file}, row group 2"' in here.stdout


def test_values_on_lines_and_paths_in_a_list_are_scanned_by_a_cluster(
    cluster: str, ready: Path, lists: tuple[Path, Path], folder: Path, numbers: Bytes
) -> None:
    values = [numbers[3].tobytes().hex().upper(), "zz", numbers[4].tobytes().hex()]
    (folder / "list").write_text("\n".join(values))
    (folder / "names").write_text(f"{folder}/01\n{folder}/gone\n")
    for at, given in (
        (lists[0], ("--hashes", "--from-list", folder / "list")),
        (ready, ("--from-list", folder / "names")),
    ):
        here = run("scan", *given, "--at", at, "--workers", "1")
        there = run("scan", *given, "--at", at, "--dask", cluster)
        assert (there.exit_code, there.stdout) == (4, here.stdout), there.output


def test_what_can_not_be_done_is_said_in_one_line_with_the_way_out(
    cluster: str, log: Path, ready: Path, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def told(address: str = cluster) -> str:
        done = run("scan", folder / "01", "--at", ready, "--dask", address)
        assert (done.exit_code, done.stdout, done.stderr.count("\n")) == (2, "", 1), done.output
        return done.stderr.removeprefix("Error: ")

    with dask.config.set({"distributed.comm.timeouts.connect": "100ms"}):
        assert told(f"tcp://127.0.0.1:{free_port()}").startswith("no cluster answers at tcp://127.0.0.1:")
    assert told("127.0.0.1:nowhere").startswith("no cluster answers at 127.0.0.1:nowhere: start one (dask scheduler)")
    with monkeypatch.context() as patched:
        patched.setattr(running, "describe", lambda folder, name: ("another", describe(folder, name)[1]))
        said, name = told(), describe(ready / "ready")[0]
        assert said.startswith("the worker at tcp://127.0.0.1:")
        assert said.endswith(f"does not hold the list another, but {name}: copy the list there.\n")
    # Dask writes down what failed, some of its versions with the arguments: no name of a file is in it.
    failed = log.read_text().partition("Compute Failed")[2]
    assert ("another" in failed, folder.name in failed) == (True, False)
    for batch in (
        Names(str(folder), (folder.name,), Reading(1, 1)),
        Written((folder.name,), Of(folder.name, "")),
        Files([(folder.name, "")]),
    ):
        assert folder.name not in repr(batch)
    there: dict[str, dict[str, dict[str, str | None]]] = {}
    with monkeypatch.context() as patched:
        patched.setattr(Client, "get_versions", lambda *_, **__: {
            "client": {"packages": {"nightlight": "0.1.0"}}, "workers": there,
        })  # fmt: skip
        assert told().endswith(f"has no workers: start some (dask worker {cluster}).\n")
        there["tcp://10.0.0.1:1"] = {"packages": {"nightlight": "0.1.0"}}
        there["tcp://10.0.0.2:1"] = {"packages": {"nightlight": "0.0.9"}}
        assert told() == "the worker at tcp://10.0.0.2:1 has Nightlight 0.0.9, and here is 0.1.0: install the same.\n"
        there["tcp://10.0.0.1:1"] = {"packages": {"nightlight": None}}
        assert told().startswith("the worker at tcp://10.0.0.1:1 has no Nightlight: pip install")


def test_a_scheduler_that_goes_away_ends_the_scan_in_one_line_and_it_goes_on(
    cluster: str, ready: Path, folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    add = journal.Journal.add
    arguments = ("scan", folder, "--at", ready, "--out", tmp_path / "out.jsonl")
    with running_cluster(tmp_path, 1) as address, monkeypatch.context() as patched:
        with Client(address, set_as_default=False) as client:
            scheduler = client.run_on_scheduler(os.getpid)

        def kill(self: journal.Journal, looked: Looked) -> None:
            add(self, looked)
            os.kill(scheduler, signal.SIGKILL)

        patched.setattr(journal.Journal, "add", kill)
        with dask.config.set({"distributed.comm.timeouts.connect": "100ms"}):
            done = run(*arguments, "--dask", address)
    assert (done.exit_code, done.stderr.count("\n"), "goes on where it was" in done.stderr) == (2, 1, True), done.output
    here = run("scan", folder, "--at", ready, "--workers", "1")
    assert run(*arguments, "--dask", cluster).exit_code == here.exit_code
    assert (tmp_path / "out.jsonl").read_text() == here.stdout


def test_a_platform_without_dask_is_told_what_to_install_and_the_web_is_not_read(
    ready: Path, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delitem(sys.modules, running.__name__)
    monkeypatch.setitem(sys.modules, "distributed", None)
    done = run("scan", folder / "01", "--at", ready, "--dask", "tcp://127.0.0.1:1")
    assert (done.exit_code, "whl[platforms,cluster]'" in done.stderr) == (2, True)
    assert run("scan", folder / "01", "--at", ready, "--dask", "tcp://127.0.0.1:1", "--workers", "2").exit_code == 2
    for given in (("--from-list",), ("--hashes", "--from-parquet")):
        done = run("scan", *given, "https://example.org/list", "--at", ready)
        assert (done.exit_code, "https:// is not read" in done.stderr) == (2, True), done.output
