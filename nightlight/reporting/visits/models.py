"""Visits: rows that only a visitor's cookie opens."""

from django.db import models


class Visit(models.Model):
    """`id` is derived from the cookie, one way. `touched_at` is rounded up to the minute."""

    id = models.BinaryField(primary_key=True, max_length=16, editable=False)
    ciphertext = models.BinaryField()
    touched_at = models.DateTimeField(db_index=True)

    def __str__(self) -> str:
        return "a visit"
