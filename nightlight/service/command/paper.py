"""A recovery share as it is written on paper: numbered words, what it is for, where it is kept. Pure."""

import datetime

_COLUMNS = 3
_LINE = "─" * 72


def share_page(share: str, *, number: int, of: int, needed: int, operator: str, day: datetime.date, key: str) -> str:
    """Return one share's page, at most 72 characters wide. `key` is the recovery key's fingerprint."""
    words = share.split()
    rows = -(-len(words) // _COLUMNS)
    table = "\n".join(
        "".join(f"  {place + 1:2} {words[place]:19}" for place in range(row, len(words), rows)).rstrip()
        for row in range(rows)
    )
    return f"""
{_LINE}
  RECOVERY SHARE {number} OF {of}    {operator}
  Made on {day:%-d %B %Y} for the recovery key {key}
{_LINE}

{table}

{_LINE}
  What it is for. Any {needed} of the {of} shares together open every report that was
  sealed since the day above. They are needed when no caseworker can open
  reports any more, and for drills. Fewer than {needed} tell nothing.

  Where to keep it. Write it on paper, by hand, and read it over. In an
  envelope that is sealed and signed across the flap, in a locked place that
  only you open, not in the same building as another share. Never in a
  photograph, a file, a message or a printer with a memory.

  If it is lost, or somebody may have read it, say so at once: a new
  ceremony makes the others worthless for what comes after it.

  Held by ________________________________   Date ____________________
{_LINE}
"""
