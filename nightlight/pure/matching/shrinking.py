"""A picture's luminance shrunk to 64 by 64 as PDQ does, compiled: Jarosz box filters along rows and columns, twice.

Promises the very float32 values of the reference, whose every sum and quotient is rounded to 32 bits in its order. A
running sum waits for itself; so eight rows run beside each other, and quotients are taken in one sweep afterwards.
Holds one window of rows (1/128 of the height) instead of the picture.
"""

import numpy as np
import numpy.typing as npt
from numba import njit

SIDE = 64
_BESIDE = 8

Float32 = npt.NDArray[np.float32]
Bytes = npt.NDArray[np.uint8]


@njit(cache=True, nogil=True)
def shrink(rows: Bytes, width: int, channels: int, out: Float32) -> None:
    """Write 64 by 64 values into `out`, from rows of `width` pixels of one or three bytes."""
    height = rows.shape[0]
    window_along, window = (width + 127) // 128, (height + 127) // 128
    lead = (window + 2) >> 1
    read = np.empty((_BESIDE, width), np.float32)
    along = np.empty((_BESIDE, width), np.float32)
    averaged = np.empty((_BESIDE, width), np.float32)
    sums, kept = np.zeros(width, np.float32), np.zeros((window, width), np.float32)
    columns = np.empty(SIDE, np.int64)
    for part in range(SIDE):
        columns[part] = int((part + 0.5) * width / SIDE)
    middles = np.empty((height, SIDE), np.float32)
    waiting = done = 0
    for step in range(height + lead - 1):
        if step < height:
            at = step % _BESIDE
            if at == 0:
                count = min(_BESIDE, height - step)
                _luminance(rows, step, count, channels, read)
                _average_along(read, count, window_along, along)
            _take(along[at], step, window, sums, kept, averaged[waiting])
        else:
            _let_go(step, height, window, sums, kept, averaged[waiting])
        if step >= lead - 1:
            waiting += 1
        if waiting == _BESIDE or (step == height + lead - 2 and waiting):
            _average_along(averaged, waiting, window_along, read)
            for each in range(waiting):
                for part in range(SIDE):
                    middles[done, part] = read[each, columns[part]]
                done += 1
            waiting = 0
    _average_down(middles, window, out)


@njit(cache=True, nogil=True)
def _luminance(rows: Bytes, start: int, count: int, channels: int, out: Float32) -> None:
    """Read how light pixels are: 0.299 of red, 0.587 of green, 0.114 of blue, rounded to float32 once."""
    width = out.shape[1]
    for each in range(count):
        row, light = rows[start + each], out[each]
        if channels == 1:
            for x in range(width):
                light[x] = np.float32(row[x])
        else:
            for x in range(width):
                light[x] = np.float32(0.299 * row[3 * x] + 0.587 * row[3 * x + 1] + 0.114 * row[3 * x + 2])


@njit(cache=True, nogil=True)
def _average_along(rows: Float32, count: int, window: int, out: Float32) -> None:
    """Average along each of `count` rows. All eight are summed, whatever those beyond `count` hold."""
    width = rows.shape[1]
    lead = (window + 2) >> 1
    r0, r1, r2, r3, r4, r5, r6, r7 = rows[0], rows[1], rows[2], rows[3], rows[4], rows[5], rows[6], rows[7]
    o0, o1, o2, o3, o4, o5, o6, o7 = out[0], out[1], out[2], out[3], out[4], out[5], out[6], out[7]
    sums = np.zeros(_BESIDE, np.float32)
    for each in range(count):
        total = np.float32(0)
        for x in range(lead - 1):
            total += rows[each, x]
        for x in range(lead - 1, window):
            total += rows[each, x]
            out[each, x - lead + 1] = total / np.float32(x + 1)
        sums[each] = total
    s0, s1, s2, s3, s4, s5, s6, s7 = sums[0], sums[1], sums[2], sums[3], sums[4], sums[5], sums[6], sums[7]
    first = window - lead + 1
    for at in range(width - window):
        x = at + window
        to = at + first
        s0 = (s0 + r0[x]) - r0[at]
        s1 = (s1 + r1[x]) - r1[at]
        s2 = (s2 + r2[x]) - r2[at]
        s3 = (s3 + r3[x]) - r3[at]
        s4 = (s4 + r4[x]) - r4[at]
        s5 = (s5 + r5[x]) - r5[at]
        s6 = (s6 + r6[x]) - r6[at]
        s7 = (s7 + r7[x]) - r7[at]
        o0[to] = s0
        o1[to] = s1
        o2[to] = s2
        o3[to] = s3
        o4[to] = s4
        o5[to] = s5
        o6[to] = s6
        o7[to] = s7
    sums[0], sums[1], sums[2], sums[3], sums[4], sums[5], sums[6], sums[7] = s0, s1, s2, s3, s4, s5, s6, s7
    size = np.float32(window)
    last = first + width - window
    for each in range(count):
        row = out[each]
        for x in range(first, last):
            row[x] = row[x] / size
        total, held, left = sums[each], window, width - window
        for x in range(last, width):
            total -= rows[each, left]
            left += 1
            held -= 1
            row[x] = total / np.float32(held)


@njit(cache=True, nogil=True)
def _take(row: Float32, number: int, window: int, sums: Float32, kept: Float32, out: Float32) -> None:
    """Add a row to the sums of columns, drop the one that leaves the window, and write the averages."""
    oldest = kept[number % window]
    held = np.float32(min(number + 1, window))
    if number < window:
        for x in range(row.shape[0]):
            sums[x] = sums[x] + row[x]
            oldest[x] = row[x]
            out[x] = sums[x] / held
    else:
        for x in range(row.shape[0]):
            total = (sums[x] + row[x]) - oldest[x]
            oldest[x] = row[x]
            sums[x] = total
            out[x] = total / held


@njit(cache=True, nogil=True)
def _let_go(number: int, height: int, window: int, sums: Float32, kept: Float32, out: Float32) -> None:
    """After the last row: drop the oldest and write the averages of those that are left."""
    gone = number - height
    oldest = kept[(height - window + gone) % window]
    held = np.float32(window - gone - 1)
    for x in range(sums.shape[0]):
        sums[x] = sums[x] - oldest[x]
        out[x] = sums[x] / held


@njit(cache=True, nogil=True)
def _average_down(rows: Float32, window: int, out: Float32) -> None:
    """Average along the 64 columns that are looked at, and write the 64 rows in the middle of the parts."""
    height = rows.shape[0]
    lead = (window + 2) >> 1
    sums, kept, row = np.zeros(SIDE, np.float32), np.zeros((window, SIDE), np.float32), np.empty(SIDE, np.float32)
    part = 0
    for step in range(height + lead - 1):
        if step < height:
            _take(rows[step], step, window, sums, kept, row)
        else:
            _let_go(step, height, window, sums, kept, row)
        # A low picture has fewer rows than 64: a row may be the middle of several parts.
        while part < SIDE and step >= lead - 1 and int((part + 0.5) * height / SIDE) == step - lead + 1:
            out[part] = row
            part += 1
