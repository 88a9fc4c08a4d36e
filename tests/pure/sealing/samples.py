"""A binding, and every binding that differs from it in one field."""

from dataclasses import replace

from nightlight.pure.sealing.part import Binding

BINDING = Binding("report", "reports", 3, "0123456789abcdef0123456789abcdef", "2")
OTHER_BINDINGS = {
    "purpose": replace(BINDING, purpose="reply"),
    "team": replace(BINDING, team="removals"),
    "epoch": replace(BINDING, epoch=4),
    "case": replace(BINDING, case="0123456789abcdef0123456789abcdee"),
    "part": replace(BINDING, part="3"),
    # The same letters, cut elsewhere.
    "border": replace(BINDING, purpose="reportr", team="eports"),
}
