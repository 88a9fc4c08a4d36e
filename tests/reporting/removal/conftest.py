"""A young person's clock and limits, and a phrase that does not take its time."""

from tests.reporting.intake.conftest import _fresh_limit, clock
from tests.reporting.mailbox.conftest import _quick_derivation, lanes

__all__ = ["_fresh_limit", "_quick_derivation", "clock", "lanes"]
