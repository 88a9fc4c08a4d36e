"""Where kernels find a picture and room to work in: the places in the array of int64 that they are given.

Nothing is compiled here. A row is of float32, and as long as the picture is wide unless it is said to be of SIDE.
"""

(
    PIXELS,  # bytes, row by row
    HEIGHT,
    WIDTH,
    CHANNELS,  # how many bytes a pixel has: 1 or 3
    WINDOW,  # over how many rows is averaged,
    WINDOW_ALONG,  # and over how many columns
    MIDDLES,  # for each part along a row, the pixel in its middle; 64 bits each
    MIDDLES_DOWN,  # for each part down a column, the row in its middle; 64 bits each
    READ,  # BESIDE rows
    ALONG,  # as many,
    AVERAGED,  # and as many
    SUMS,  # one row
    HELD,  # WINDOW rows
    LOOKED_AT,  # for each row of the picture one of SIDE
    SUMS_DOWN,  # one row of SIDE
    HELD_DOWN,  # WINDOW rows of SIDE
    AVERAGED_DOWN,  # one row of SIDE
    SHRUNK,  # SIDE rows of SIDE: what comes out
    PICTURE_FIELDS,
) = range(19)

SIDE = 64
"""Values of luminance along one side of what PDQ looks at."""

KEPT = 16
"""Frequencies along one side."""

BESIDE = 8
"""How many rows are summed side by side: a running sum waits for itself."""
