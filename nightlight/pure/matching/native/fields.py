"""Where kernels find things: the places in the arrays of int64 that they are given. Nothing is compiled here."""

# An index: what `layout.py` fills in.
(
    ROWS,  # how many fingerprints are in tables
    HASHES,  # their bits in the permuted order, 32 bytes each
    CHUNKS,  # in how many chunks the bits are cut
    TABLES,  # for each chunk, CHUNK_FIELDS numbers
    REMOVED,  # one bit for each entry; 0 where nothing was ever removed
    ADDED,  # fingerprints in no table, in the permuted order
    ADDED_COUNT,
    PERMUTATION,  # for each half byte and value, the 32 bytes that it sets
    VERIFIED,  # one byte for each block of the file; 0 where nothing has to be verified
    SUMS,  # the checksum of each block
    FILE,  # where the file begins in memory
    INDEX_FIELDS,
) = range(12)

# A chunk's table.
(
    KEY_AT,  # its bits begin in this byte,
    KEY_SHIFT,  # at this bit of the 32 from there,
    KEY_MASK,  # and are so many
    STARTS,  # where each bucket begins, and at the end how many entries there are; 32 bits each
    IDS,  # the entries, bucket by bucket; 32 bits each
    CHECKS,  # 12 bytes of each: a bucket's first words, then its second, then its third ones; 0 where there are none
    WORD,  # where in a fingerprint the first words come from, in bytes
    SECOND_WORD,
    THIRD_WORD,
    MASKS,  # what to turn over in a key: nothing, each single bit, each pair
    WIDTH,  # how many bits it has
    CHUNK_FIELDS,
) = range(12)

# What a search writes to.
(
    FOUND_QUERY,  # 32 bits for each match
    FOUND_ENTRY,  # 64
    FOUND_DISTANCE,  # 16
    ROOM,  # for how many there is room
    SCRATCH,  # SCRATCH_BYTES for one thread
    FOUND,  # how many there are
    PENDING,  # how many look near and are still to be compared
    FOUND_FIELDS,
) = range(8)

DAMAGED = -1
"""What a kernel returns when a block of the file is not what was written."""

BLOCK_BITS = 16
BLOCK = 1 << BLOCK_BITS
"""How many bytes of a file have one checksum."""

MOST_MASKS = 1 + 24 + 276
DIFFERENCE_AT = 32
WORDS_AT = 64
BOUNDS_AT = 128
PENDING_AT = BOUNDS_AT + 2 * 8 * MOST_MASKS
PENDING_MOST = 64
PLACES_AT = PENDING_AT + 16 * PENDING_MOST
PLACES_MOST = 1024
SCRATCH_BYTES = PLACES_AT + 4 * PLACES_MOST
"""A permuted query, a difference, and three words; bounds of two chunks' buckets; what looks near; places."""
LANES = 16
"""How many check words are compared at once."""
