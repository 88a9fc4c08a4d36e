"""Recordings of questions, for children who would rather listen. Editors add them; everybody may hear them."""

import uuid

from django.db import models


class Recording(models.Model):
    """Somebody saying what stands on one page of a flow, in one language.

    `words` is the SHA-256 of what was said, in hexadecimal: once the page says something else, it is not played.
    """

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    flow = models.CharField(max_length=60)
    node = models.CharField(max_length=60)
    language = models.CharField(max_length=2)
    sound = models.BinaryField()
    kind = models.CharField(max_length=20)
    words = models.CharField(max_length=64)

    class Meta:
        ordering = ["flow", "language", "node"]
        constraints = [models.UniqueConstraint(fields=["flow", "node", "language"], name="flows_one_recording_a_page")]

    def __str__(self) -> str:
        return f"{self.flow} · {self.node} · {self.language}"
