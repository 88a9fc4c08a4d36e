"""What urgency is called in public."""

from django.utils.translation import pgettext_lazy

BANDS = {
    "top": pgettext_lazy("reports", "Most urgent"),
    "high": pgettext_lazy("reports", "Urgent"),
    "middle": pgettext_lazy("reports", "Soon"),
    "standard": pgettext_lazy("reports", "Can wait"),
}
