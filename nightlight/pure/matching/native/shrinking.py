"""Kernel that shrinks a picture's luminance to 64 by 64: Jarosz box filters along rows and columns, twice.

Every sum and quotient is rounded to 32 bits in the reference's order. A running sum waits for itself; so eight rows run
beside each other, and quotients are taken in one sweep afterwards. Nothing of a row is kept but what the window holds.
"""

import numpy as np
from numba import njit

from nightlight.pure.matching.native.memory import byte_at, float_at, load64, set_float
from nightlight.pure.matching.native.picture import (
    ALONG,
    AVERAGED,
    AVERAGED_DOWN,
    BESIDE,
    CHANNELS,
    HEIGHT,
    HELD,
    HELD_DOWN,
    LOOKED_AT,
    MIDDLES,
    MIDDLES_DOWN,
    PIXELS,
    READ,
    SHRUNK,
    SIDE,
    SUMS,
    SUMS_DOWN,
    WIDTH,
    WINDOW,
    WINDOW_ALONG,
)


def shrink(picture: int) -> int:
    """Write 64 by 64 values of a picture that is described at this address. Return 0."""
    height, width = load64(picture + 8 * HEIGHT), load64(picture + 8 * WIDTH)
    window, along = load64(picture + 8 * WINDOW), load64(picture + 8 * WINDOW_ALONG)
    read, averaged = load64(picture + 8 * READ), load64(picture + 8 * AVERAGED)
    light, looked_at = load64(picture + 8 * ALONG), load64(picture + 8 * LOOKED_AT)
    sums, held = load64(picture + 8 * SUMS), load64(picture + 8 * HELD)
    lead = (window + 2) >> 1
    clear(sums, width)
    waiting = 0
    for step in range(height + lead - 1):
        target = averaged + 4 * width * waiting
        if step < height:
            at = step & (BESIDE - 1)
            if at == 0:
                count = min(BESIDE, height - step)
                read_luminance(picture, step, count)
                average_along(read, count, width, along, light)
            take(light + 4 * width * at, step, window, width, sums, held, target)
        else:
            let_go(step, height, window, width, sums, held, target)
        if step >= lead - 1:
            waiting += 1
        if waiting == BESIDE or (step == height + lead - 2 and waiting > 0):
            average_along(averaged, waiting, width, along, read)
            looked_at = pick(picture, read, waiting, looked_at)
            waiting = 0
    average_down(picture)
    return 0


@njit
def read_luminance(picture: int, start: int, count: int) -> None:
    """Read how light pixels are: 0.299 of red, 0.587 of green, 0.114 of blue, rounded to float32 once."""
    width, channels = load64(picture + 8 * WIDTH), load64(picture + 8 * CHANNELS)
    pixels = load64(picture + 8 * PIXELS) + start * width * channels
    light = load64(picture + 8 * READ)
    if channels == 1:
        for at in range(width * count):
            set_float(light, at, np.float32(byte_at(pixels, at)))
    else:
        for at in range(width * count):
            red, green, blue = byte_at(pixels, 3 * at), byte_at(pixels, 3 * at + 1), byte_at(pixels, 3 * at + 2)
            set_float(light, at, np.float32(0.299 * red + 0.587 * green + 0.114 * blue))


@njit
def average_along(rows: int, count: int, width: int, window: int, out: int) -> None:
    """Average along each of `count` rows. All eight are summed, whatever those beyond `count` hold."""
    for each in range(count):
        begin_row(rows + 4 * width * each, window, out + 4 * width * each)
    sum_beside(rows, width, window, out)
    for each in range(count):
        finish_row(rows + 4 * width * each, width, window, out + 4 * width * each)


@njit
def begin_row(row: int, window: int, out: int) -> None:
    """Write the averages of a row whose windows begin before it, and the first whole window's sum."""
    lead = (window + 2) >> 1
    total = np.float32(0)
    for x in range(lead - 1):
        total += float_at(row, x)
    for x in range(lead - 1, window):
        total += float_at(row, x)
        set_float(out, x - lead + 1, total / np.float32(x + 1))
    set_float(out, window - lead, total)


@njit
def sum_beside(rows: int, width: int, window: int, out: int) -> None:
    """Go on from the first whole window's sum in each of eight rows, and write the others' sums."""
    next_row, to = 4 * width, window - ((window + 2) >> 1)
    r0, o0 = rows, out
    r1, r2, r3, r4 = r0 + next_row, r0 + 2 * next_row, r0 + 3 * next_row, r0 + 4 * next_row
    r5, r6, r7 = r4 + next_row, r4 + 2 * next_row, r4 + 3 * next_row
    o1, o2, o3, o4 = o0 + next_row, o0 + 2 * next_row, o0 + 3 * next_row, o0 + 4 * next_row
    o5, o6, o7 = o4 + next_row, o4 + 2 * next_row, o4 + 3 * next_row
    s0, s1, s2, s3 = float_at(o0, to), float_at(o1, to), float_at(o2, to), float_at(o3, to)
    s4, s5, s6, s7 = float_at(o4, to), float_at(o5, to), float_at(o6, to), float_at(o7, to)
    to += 1
    for at in range(width - window):
        x = at + window
        s0 = (s0 + float_at(r0, x)) - float_at(r0, at)
        s1 = (s1 + float_at(r1, x)) - float_at(r1, at)
        s2 = (s2 + float_at(r2, x)) - float_at(r2, at)
        s3 = (s3 + float_at(r3, x)) - float_at(r3, at)
        s4 = (s4 + float_at(r4, x)) - float_at(r4, at)
        s5 = (s5 + float_at(r5, x)) - float_at(r5, at)
        s6 = (s6 + float_at(r6, x)) - float_at(r6, at)
        s7 = (s7 + float_at(r7, x)) - float_at(r7, at)
        set_float(o0, to + at, s0)
        set_float(o1, to + at, s1)
        set_float(o2, to + at, s2)
        set_float(o3, to + at, s3)
        set_float(o4, to + at, s4)
        set_float(o5, to + at, s5)
        set_float(o6, to + at, s6)
        set_float(o7, to + at, s7)


@njit
def finish_row(row: int, width: int, window: int, out: int) -> None:
    """Make averages of the whole windows' sums, and write those of windows that end after the row."""
    first = window - ((window + 2) >> 1)
    last = first + 1 + width - window
    size = np.float32(window)
    total = float_at(out, last - 1)
    for x in range(first, last):
        set_float(out, x, float_at(out, x) / size)
    for gone in range(width - last):
        total -= float_at(row, width - window + gone)
        set_float(out, last + gone, total / np.float32(window - 1 - gone))


@njit
def take(row: int, number: int, window: int, width: int, sums: int, held: int, out: int) -> None:
    """Add a row to the sums of columns, drop the one that leaves the window, and write the averages."""
    oldest = held + 4 * width * (number % window)
    if number < window:
        count = np.float32(number + 1)
        for x in range(width):
            total = float_at(sums, x) + float_at(row, x)
            set_float(oldest, x, float_at(row, x))
            set_float(sums, x, total)
            set_float(out, x, total / count)
    else:
        size = np.float32(window)
        for x in range(width):
            total = (float_at(sums, x) + float_at(row, x)) - float_at(oldest, x)
            set_float(oldest, x, float_at(row, x))
            set_float(sums, x, total)
            set_float(out, x, total / size)


@njit
def let_go(number: int, height: int, window: int, width: int, sums: int, held: int, out: int) -> None:
    """After the last row: drop the oldest and write the averages of those that are left."""
    gone = number - height
    oldest = held + 4 * width * ((height - window + gone) % window)
    left = np.float32(window - gone - 1)
    for x in range(width):
        total = float_at(sums, x) - float_at(oldest, x)
        set_float(sums, x, total)
        set_float(out, x, total / left)


@njit
def pick(picture: int, rows: int, count: int, out: int) -> int:
    """Write of so many rows the 64 pixels that are looked at. Return where the next row's belong."""
    width, middles = load64(picture + 8 * WIDTH), load64(picture + 8 * MIDDLES)
    for each in range(count):
        for part in range(SIDE):
            set_float(out, part, float_at(rows + 4 * width * each, load64(middles + 8 * part)))
        out += 4 * SIDE
    return out


@njit
def average_down(picture: int) -> None:
    """Average along the 64 columns that are looked at, and write the 64 rows in the middle of the parts."""
    height, window = load64(picture + 8 * HEIGHT), load64(picture + 8 * WINDOW)
    sums, held = load64(picture + 8 * SUMS_DOWN), load64(picture + 8 * HELD_DOWN)
    rows, averaged = load64(picture + 8 * LOOKED_AT), load64(picture + 8 * AVERAGED_DOWN)
    out, middles = load64(picture + 8 * SHRUNK), load64(picture + 8 * MIDDLES_DOWN)
    lead = (window + 2) >> 1
    clear(sums, SIDE)
    part = 0
    for step in range(height + lead - 1):
        if step < height:
            take(rows + 4 * SIDE * step, step, window, SIDE, sums, held, averaged)
        else:
            let_go(step, height, window, SIDE, sums, held, averaged)
        # A low picture has fewer rows than 64: a row may be the middle of several parts.
        while part < SIDE and step >= lead - 1 and load64(middles + 8 * part) == step - lead + 1:
            for column in range(SIDE):
                set_float(out, SIDE * part + column, float_at(averaged, column))
            part += 1


@njit
def clear(row: int, width: int) -> None:
    """Write zeros."""
    for x in range(width):
        set_float(row, x, np.float32(0))
