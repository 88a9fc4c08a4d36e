"""What was compiled ahead is what can be read here, and rounds as it is written."""

import re

from ops import kernels


def test_the_compiled_kernels_are_those_that_can_be_read_here() -> None:
    for name in kernels.SOURCES:
        text = (kernels.NATIVE / f"{name}.ll").read_text()
        assert text.startswith(f"; {kernels.digest(name)}\n"), "run: .venv/bin/python ops/kernels.py write"


def test_no_compiler_may_round_fingerprints_otherwise_than_they_are_written() -> None:
    text = (kernels.NATIVE / "pdq.ll").read_text()
    assert " fadd float " in text
    assert not re.search(r"\b(fast|reassoc|contract|arcp|afn|llvm\.fma|llvm\.fmuladd)\b", text)
