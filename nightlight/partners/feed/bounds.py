"""How much members may ask for and send at once. What is beyond is refused, never corrected."""

import datetime

LARGEST_PAGE = 5000
"""Entries on a page of StopNCII's."""
MOST_LINES = 1000
"""Feedbacks, or fingerprints that are sent in, at once."""
LATEST = 253402300799
"""The last second that a time of StopNCII's may be: the year 9999's."""
LARGEST_NCMEC_PAGE = 1000
LARGEST_SUBMISSION = 16 * 1024
"""Bytes of an XML document that a member sends."""
MOST_CHANGES = 1_000_000
FURTHEST = 2**53 - 1
"""The largest cursor or number of an entry that is looked for: what every reader of JSON keeps, the audit too."""
AHEAD = datetime.timedelta(seconds=60)
"""How far a client's clock may be ahead of ours. One that is further would go on from a time that has not come, and
miss what changes until then: it is told so."""
SEEN_AFTER = datetime.timedelta(seconds=60) + AHEAD
"""How long after its stamp a change may be seen first: writers wait for each other, and clocks differ. Clients go on
from the time that they asked up to, so each range begins this much earlier: an entry may come twice, none is missed."""
