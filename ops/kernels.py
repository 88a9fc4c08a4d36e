"""The kernels of search and PDQ, compiled ahead: from Python by Numba to LLVM's text, which llvmlite makes code of.

Usage: python ops/kernels.py write. Whoever installs Nightlight needs no Numba and waits for no compiling of Python.
The text is for no processor in particular: it is optimised where it is loaded (`native/loading.py`).
"""

import hashlib
import importlib
import os
import re
import sys
from pathlib import Path
from typing import Any

PROJECT = Path(__file__).resolve().parents[1]
NATIVE = PROJECT / "nightlight" / "pure" / "matching" / "native"
SOURCES = {
    "search": ("fields", "memory", "comparing", "buckets", "searching", "batching", "building"),
    "pdq": ("picture", "memory", "shrinking", "frequencies"),
    "reading": ("memory", "reading"),
}
"""Of each text the modules that it is made from."""


def main(action: str) -> None:
    """Write the texts."""
    sys.path.insert(0, str(PROJECT))
    if action != "write":
        sys.exit(__doc__)
    for text in SOURCES:
        target = NATIVE / f"{text}.ll"
        target.write_text(f"; {digest(text)}\n; Made by ops/kernels.py; not to be edited.\n{compiled(text)}")
        print(f"{target.relative_to(PROJECT)}: {target.stat().st_size} bytes")


def digest(text: str) -> str:
    """Return what a text has to begin with to be of the kernels as they are."""
    return hashlib.sha256(b"".join((NATIVE / f"{name}.py").read_bytes() for name in SOURCES[text])).hexdigest()


def compiled(text: str) -> str:
    """Return all kernels of a text as one module."""
    # Numba reads these when it is imported.
    os.environ.update(
        NUMBA_LOOP_VECTORIZE="0", NUMBA_SLP_VECTORIZE="0", NUMBA_CPU_NAME="generic", NUMBA_CPU_FEATURES=""
    )
    from llvmlite import binding

    from nightlight.pure.matching.native.loading import KERNELS

    whole = None
    for name, (module, arguments) in KERNELS[text].items():
        source = importlib.import_module(f"nightlight.pure.matching.native.{module}")
        part = binding.parse_assembly(compile_kernel(getattr(source, name), name, arguments))
        if whole is None:
            whole = part
        else:
            whole.link_in(part)
    written = re.sub(r"^(target |source_filename|; ModuleID|@_ZN08NumbaEnv).*\n", "", str(whole), flags=re.MULTILINE)
    # What the newest LLVM says of functions for its own sake; older ones can't read it, and nothing is lost without.
    written = re.sub(r"^.*@llvm\.lifetime\..*\n", "", written, flags=re.MULTILINE)
    written = re.sub(r" (memory\([^)]*\)|captures\([^)]*\)|nocreateundeforpoison)", "", written)
    # Copies that stand alone are of no use where a function was put into those that call it.
    written = written.replace("define linkonce_odr", "define internal")
    return re.sub(r"\n{3,}", "\n\n", written)


def compile_kernel(function: Any, name: str, arguments: int) -> str:
    """Return a kernel's text with its one visible function called by a name of ours."""
    import numba

    options = {"error_model": "numpy", "nogil": True, "no_cpython_wrapper": True, "no_cfunc_wrapper": True}
    done = numba.njit((numba.int64,) * arguments, **options)(function)
    (text,) = done.inspect_llvm().values()
    names = {
        found[1]
        for found in re.finditer(r"^define [^\n]*@(\w+)\(", text, re.MULTILINE)
        if "internal" not in found[0] and "linkonce" not in found[0]
    }
    if len(names) != 1:
        sys.exit(f"this version of Numba compiles {name} into {len(names)} functions")
    return str(text.replace(names.pop(), f"nightlight_{name}"))


if __name__ == "__main__":
    main(sys.argv[1] if len(sys.argv) > 1 else "")
