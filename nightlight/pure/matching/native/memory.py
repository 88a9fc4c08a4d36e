"""What compiled code does that Python has no word for: memory by address, prefetching, counting bits sixteen at a time.

Everything is int64, addresses included: unsigned and signed numbers together become floats in Numba. Nothing here
checks an address; whoever calls a kernel vouches for it (`layout.py`).
"""

from collections.abc import Callable
from typing import Any

from llvmlite import ir
from numba import types
from numba.core.cgutils import get_or_insert_function
from numba.extending import intrinsic

_I64 = ir.IntType(64)
_I32 = ir.IntType(32)
_V16 = ir.VectorType(_I32, 16)
_V64 = ir.VectorType(ir.IntType(8), 64)


def _load(bits: int) -> Callable[..., Any]:
    @intrinsic
    def load(_context: Any, address: Any) -> Any:
        def generate(_context: Any, builder: Any, _signature: Any, arguments: Any) -> Any:
            kind = ir.IntType(bits)
            value = builder.load(builder.inttoptr(arguments[0], kind.as_pointer()), align=1)
            return value if bits == 64 else builder.zext(value, _I64)

        return types.int64(types.int64), generate

    return load


def _store(bits: int) -> Callable[..., Any]:
    @intrinsic
    def store(_context: Any, address: Any, value: Any) -> Any:
        def generate(context: Any, builder: Any, _signature: Any, arguments: Any) -> Any:
            kind = ir.IntType(bits)
            value = arguments[1] if bits == 64 else builder.trunc(arguments[1], kind)
            builder.store(value, builder.inttoptr(arguments[0], kind.as_pointer()), align=1)
            return context.get_dummy_value()

        return types.void(types.int64, types.int64), generate

    return store


load8, load16, load32, load64 = _load(8), _load(16), _load(32), _load(64)
store8, store16, store32, store64 = _store(8), _store(16), _store(32), _store(64)


@intrinsic
def float_at(_context: Any, address: Any, index: Any) -> Any:
    """Return one of the float32 that begin at an address. Counted, not added, so that LLVM sees a row."""

    def generate(_context: Any, builder: Any, _signature: Any, arguments: Any) -> Any:
        return builder.load(_place(builder, ir.FloatType(), *arguments), align=4)

    return types.float32(types.int64, types.int64), generate


@intrinsic
def set_float(_context: Any, address: Any, index: Any, value: Any) -> Any:
    """Write one of the float32 that begin at an address."""

    def generate(context: Any, builder: Any, _signature: Any, arguments: Any) -> Any:
        builder.store(arguments[2], _place(builder, ir.FloatType(), *arguments[:2]), align=4)
        return context.get_dummy_value()

    return types.void(types.int64, types.int64, types.float32), generate


@intrinsic
def byte_at(_context: Any, address: Any, index: Any) -> Any:
    """Return one of the bytes that begin at an address, as a float64."""

    def generate(_context: Any, builder: Any, _signature: Any, arguments: Any) -> Any:
        return builder.uitofp(builder.load(_place(builder, ir.IntType(8), *arguments)), ir.DoubleType())

    return types.float64(types.int64, types.int64), generate


def _place(builder: Any, kind: Any, address: Any, index: Any) -> Any:
    return builder.gep(builder.inttoptr(address, kind.as_pointer()), [index], inbounds=True)


@intrinsic
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


@intrinsic
def ones(_context: Any, value: Any) -> Any:
    """Return how many bits of a number are 1."""

    def generate(_context: Any, builder: Any, _signature: Any, arguments: Any) -> Any:
        return builder.ctpop(arguments[0])

    return types.int64(types.int64), generate


@intrinsic
def lowest(_context: Any, value: Any) -> Any:
    """Return which is the lowest bit that is 1; of a number that is not 0."""

    def generate(_context: Any, builder: Any, _signature: Any, arguments: Any) -> Any:
        return builder.cttz(arguments[0], ir.IntType(1)(1))

    return types.int64(types.int64), generate


@intrinsic
def near_of_sixteen(_context: Any, address: Any, apart: Any, words: Any, within: Any) -> Any:
    """Compare the check words of sixteen entries with those of a query: return a bit for each that is near.

    At `address` stand sixteen first words, `apart` bytes on the second ones, and the third ones after as many; `words`
    is where the query's three are. Bits are counted byte by byte, which processors without an instruction for words do
    by looking up half bytes; the four bytes of a word are put together once, for all three: none has more than 24.
    """

    def generate(_context: Any, builder: Any, _signature: Any, arguments: Any) -> Any:
        address, apart, words, within = arguments
        count = get_or_insert_function(builder.module, ir.FunctionType(_V64, [_V64]), "llvm.ctpop.v64i8")
        total = None
        for number in range(3):
            stored = builder.load(builder.inttoptr(address, _V16.as_pointer()), align=4)
            at = builder.inttoptr(builder.add(words, _I64(4 * number)), _I32.as_pointer())
            differing = builder.xor(stored, _spread(builder, builder.load(at, align=4)))
            counted = builder.call(count, [builder.bitcast(differing, _V64)])
            total = counted if total is None else builder.add(total, counted)
            address = builder.add(address, apart)
        bytes_ = builder.bitcast(total, _V16)
        summed = builder.lshr(builder.mul(bytes_, ir.Constant(_V16, [0x01010101] * 16)), ir.Constant(_V16, [24] * 16))
        near = builder.icmp_unsigned("<=", summed, _spread(builder, builder.trunc(within, _I32)))
        return builder.zext(builder.bitcast(near, ir.IntType(16)), _I64)

    return types.int64(types.int64, types.int64, types.int64, types.int64), generate


def _spread(builder: Any, value: Any) -> Any:
    nothing = ir.Constant(_V16, ir.Undefined)
    one = builder.insert_element(nothing, value, _I32(0))
    return builder.shuffle_vector(one, nothing, ir.Constant(ir.VectorType(_I32, 16), None))
