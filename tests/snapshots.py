"""Text that a person has read and approved: kept in a file, compared with what is made now."""

from pathlib import Path

import pytest

PROJECT = Path(__file__).resolve().parents[1]


def assert_approved(text: str, file: Path, renew: str) -> None:
    """Fail where `text` is not what was approved in `file`, saying what changed and the command that renews it."""
    approved = file.read_text(encoding="utf-8") if file.exists() else ""
    if text == approved:
        return
    gone = [f"  - {line}" for line in approved.splitlines() if line not in set(text.splitlines())]
    new = [f"  + {line}" for line in text.splitlines() if line not in set(approved.splitlines())]
    changed = "\n".join([*gone, *new]) or "  the same lines in another order"
    pytest.fail(
        f"{file.relative_to(PROJECT)} is not what is there now:\n{changed}\n"
        f"Read the change. If it is right, renew it:\n  {renew} > {file.relative_to(PROJECT)}"
    )
