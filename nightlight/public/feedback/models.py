"""What a visitor told us about a page. Kept 90 days; no address, no name, no hour."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class Useful(models.TextChoices):
    YES = "yes", _("Yes")
    PARTLY = "partly", _("Partly")
    NO = "no", _("No")


class Wrong(models.TextChoices):
    NOTHING = "", _("Nothing")
    NOT_FOUND = "not-found", _("I did not find what I need")
    HARD = "hard", _("It was hard to understand")
    WRONG = "wrong", _("Something is not right or out of date")
    BROKEN = "broken", _("Something did not work")


class Feedback(models.Model):
    day = models.DateField()
    page = models.CharField(max_length=200, blank=True)
    useful = models.CharField(max_length=10, choices=Useful.choices, blank=True)
    wrong = models.CharField(max_length=10, choices=Wrong.choices, blank=True)
    text = models.TextField(max_length=2000, blank=True)

    class Meta:
        ordering = ["-day", "-pk"]
        verbose_name_plural = "feedback"

    def __str__(self) -> str:
        return f"{self.day} {self.page}"
