"""Kernels as functions: LLVM's text that came with the package, made into code for this processor by llvmlite.

Compiled from Python ahead (`ops/kernels.py`), so that nobody who searches waits for a compiler of Python. A kernel
takes int64 numbers and returns one; it allocates nothing, raises nothing, and lets other threads run meanwhile. What
`keep_with` is given to keep is code: it must be writable by nobody else.
"""

import ctypes
import threading
from collections.abc import Callable
from functools import cache
from importlib import resources
from typing import Any, Protocol

Kernel = Callable[..., int]

KERNELS = {
    "search": {
        "search_buckets": ("searching", 6),
        "search_rows": ("searching", 6),
        "search_chunk": ("batching", 7),
        "search_added": ("batching", 5),
        "permute_rows": ("building", 4),
        "fill_table": ("building", 2),
        "sum_blocks": ("building", 4),
        "find_damage": ("building", 4),
    },
    "pdq": {
        "shrink": ("shrinking", 1),
        "transform": ("frequencies", 4),
    },
    "reading": {"read_places": ("reading", 4)},
}
"""Of each text its kernels: the module that one is written in and how many numbers it takes.

Who only searches, or only makes fingerprints, waits for one of them alone; `reading` is for benchmarks.
"""

_TEXT_OF = {name: text for text, kernels in KERNELS.items() for name in kernels}


class Keeper(Protocol):
    """Where machine code is kept from one start to the next."""

    def get(self, text: str) -> bytes | None:
        """Return what was kept for this text, this version of LLVM and this processor; None where there is nothing."""

    def put(self, text: str, code: bytes) -> None:
        """Keep it; if that is not possible, do nothing."""


class _Nowhere:
    def get(self, text: str) -> bytes | None:
        return None

    def put(self, text: str, code: bytes) -> None:
        return


_keeper: Keeper = _Nowhere()
_lock = threading.RLock()


def keep_with(keeper: Keeper) -> None:
    """Keep what is compiled from now on, and use what was kept."""
    global _keeper
    _keeper = keeper


@cache
def kernel(name: str) -> Kernel:
    """Return a kernel. The first one of a text takes a moment."""
    text = _TEXT_OF[name]
    with _lock:
        address = int(_engine(text).get_function_address(f"nightlight_{name}"))
    call = ctypes.CFUNCTYPE(ctypes.c_int32, *[ctypes.c_int64] * (KERNELS[text][name][1] + 2))(address)
    local = threading.local()

    def run(*numbers: int) -> int:
        try:
            result, at = local.result
        except AttributeError:
            result = ctypes.c_int64()
            at = ctypes.addressof(result)
            local.result = result, at
        call(at, 0, *numbers)
        return int(result.value)

    return run


@cache
def _engine(name: str) -> Any:
    from llvmlite import binding

    binding.initialize_native_target()
    binding.initialize_native_asmprinter()
    target = binding.Target.from_triple(binding.get_process_triple())
    machine = target.create_target_machine(
        cpu=binding.get_host_cpu_name(), features=binding.get_host_cpu_features().flatten(), opt=3, jit=True
    )
    text = resources.files(__package__).joinpath(f"{name}.ll").read_text()
    code = _keeper.get(text)
    if code is None:
        code = _compiled(binding, machine, text)
        _keeper.put(text, code)
    engine = binding.create_mcjit_compiler(binding.parse_assembly(""), machine)
    engine.add_object_file(binding.ObjectFileRef.from_data(code))
    engine.finalize_object()
    return engine


def _compiled(binding: Any, machine: Any, text: str) -> bytes:
    head = f'target triple = "{machine.triple}"\ntarget datalayout = "{machine.target_data}"\n'
    module = binding.parse_assembly(head + text)
    options = binding.create_pipeline_tuning_options(speed_level=3)
    builder = binding.create_pass_builder(machine, options)
    builder.getModulePassManager().run(module, builder)
    return bytes(machine.emit_object(module))
