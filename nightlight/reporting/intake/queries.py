"""Whether a report can be sent now, and what it is sealed to: what reporting.readers says."""

from nightlight.reporting.readers import is_open, knows_epoch, open_epoch, staffed_hours

__all__ = ["is_open", "knows_epoch", "open_epoch", "staffed_hours"]
