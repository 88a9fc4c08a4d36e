"""The form in which an editor writes an organisation: whoever checked the old Welsh has not checked the new."""

from typing import Any

from wagtail.admin.forms import WagtailAdminModelForm

WELSH = ("name_cy", "about_cy", "for_whom_cy", "cost_cy", "not_for_cy")
CHECK = ("checked_by", "checked_on")


class OrganisationForm(WagtailAdminModelForm):
    """An organisation's form. A check that is written down together with new words is of these, and stays."""

    def clean(self) -> Any:
        """Forget who checked the Welsh where its words changed."""
        cleaned = super().clean()
        if not set(CHECK) & set(self.changed_data) and _welsh_of(cleaned) != _welsh_of(vars(self.instance)):
            cleaned |= {"checked_by": "", "checked_on": None}
        return cleaned


def _welsh_of(fields: Any) -> tuple[list[Any], list[str]]:
    """Return the Welsh of an organisation's fields; in which order its labels stand is no matter."""
    labels = [block.value["label_cy"] or "" for block in fields.get("routes") or ()]
    return [fields.get(name) for name in WELSH], sorted(labels)
