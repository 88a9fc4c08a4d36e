"""What compiled code does that Python has no word for: memory by address, prefetching, counting bits eight at a time.

Everything is int64, addresses included: unsigned and signed numbers together become floats in Numba. Nothing here checks
an address; whoever calls a kernel vouches for it (`layout.py`).
"""

from collections.abc import Callable
from typing import Any

from llvmlite import ir
from numba import types
from numba.core.cgutils import get_or_insert_function
from numba.extending import intrinsic

_I64 = ir.IntType(64)
_V8 = ir.VectorType(_I64, 8)


def _load(bits: int) -> Callable[..., Any]:
    @intrinsic  # type: ignore[misc]  # Numba ships no types
    def load(_context: Any, address: Any) -> Any:
        def generate(_context: Any, builder: Any, _signature: Any, arguments: Any) -> Any:
            kind = ir.IntType(bits)
            value = builder.load(builder.inttoptr(arguments[0], kind.as_pointer()), align=1)
            return value if bits == 64 else builder.zext(value, _I64)

        return types.int64(types.int64), generate

    return load  # type: ignore[no-any-return]  # as above


def _store(bits: int) -> Callable[..., Any]:
    @intrinsic  # type: ignore[misc]  # Numba ships no types
    def store(_context: Any, address: Any, value: Any) -> Any:
        def generate(context: Any, builder: Any, _signature: Any, arguments: Any) -> Any:
            kind = ir.IntType(bits)
            value = arguments[1] if bits == 64 else builder.trunc(arguments[1], kind)
            builder.store(value, builder.inttoptr(arguments[0], kind.as_pointer()), align=1)
            return context.get_dummy_value()

        return types.void(types.int64, types.int64), generate

    return store  # type: ignore[no-any-return]  # as above


load8, load16, load32, load64 = _load(8), _load(16), _load(32), _load(64)
store8, store16, store32, store64 = _store(8), _store(16), _store(32), _store(64)


@intrinsic  # type: ignore[misc]  # Numba ships no types
def prefetch(_context: Any, address: Any) -> Any:
    """Ask for a line of memory that will be read soon."""

    def generate(context: Any, builder: Any, _signature: Any, arguments: Any) -> Any:
        pointer, number = ir.IntType(8).as_pointer(), ir.IntType(32)
        kind = ir.FunctionType(ir.VoidType(), [pointer, number, number, number])
        function = get_or_insert_function(builder.module, kind, "llvm.prefetch.p0")
        at = builder.inttoptr(arguments[0], pointer)
        builder.call(function, [at, number(0), number(3), number(1)])
        return context.get_dummy_value()

    return types.void(types.int64), generate


@intrinsic  # type: ignore[misc]  # Numba ships no types
def ones(_context: Any, value: Any) -> Any:
    """Return how many bits of a number are 1."""

    def generate(_context: Any, builder: Any, _signature: Any, arguments: Any) -> Any:
        return builder.ctpop(arguments[0])

    return types.int64(types.int64), generate


@intrinsic  # type: ignore[misc]  # Numba ships no types
def lowest(_context: Any, value: Any) -> Any:
    """Return which is the lowest bit that is 1; of a number that is not 0."""

    def generate(_context: Any, builder: Any, _signature: Any, arguments: Any) -> Any:
        return builder.cttz(arguments[0], ir.IntType(1)(1))

    return types.int64(types.int64), generate


@intrinsic  # type: ignore[misc]  # Numba ships no types
def near_of_eight(_context: Any, address: Any, one: Any, other: Any, within: Any) -> Any:
    """Compare eight check words with a query's: return a bit for each that is near.

    At `address` stand the eight first halves, then the eight second ones. Lines of a vector's width, so that a processor
    with wide registers compares eight entries in six instructions; others do the same in more.
    """

    def generate(_context: Any, builder: Any, _signature: Any, arguments: Any) -> Any:
        address, one, other, within = arguments
        count = get_or_insert_function(builder.module, ir.FunctionType(_V8, [_V8]), "llvm.ctpop.v8i64")
        sums = []
        for query, offset in ((one, 0), (other, 64)):
            pointer = builder.inttoptr(builder.add(address, _I64(offset)), _V8.as_pointer())
            words = builder.load(pointer, align=64)
            sums.append(builder.call(count, [builder.xor(words, _spread(builder, query))]))
        near = builder.icmp_unsigned("<=", builder.add(*sums), _spread(builder, within))
        return builder.zext(builder.bitcast(near, ir.IntType(8)), _I64)

    return types.int64(types.int64, types.int64, types.int64, types.int64), generate


def _spread(builder: Any, value: Any) -> Any:
    one = builder.insert_element(ir.Constant(_V8, ir.Undefined), value, ir.IntType(32)(0))
    return builder.shuffle_vector(
        one, ir.Constant(_V8, ir.Undefined), ir.Constant(ir.VectorType(ir.IntType(32), 8), None)
    )
