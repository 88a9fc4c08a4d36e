"""Where editors add recordings of a report's questions, and see which no longer say what their page says."""

from django.utils.translation import gettext_lazy
from wagtail import hooks
from wagtail.admin.ui.tables import Column
from wagtail.admin.viewsets.model import ModelViewSet

from nightlight.foundation.flows.forms import RecordingForm
from nightlight.foundation.flows.models import Recording
from nightlight.foundation.flows.recordings import is_current


def _state(recording: Recording) -> str:
    return "yes" if is_current(recording) else "no: the page says something else now"


class Recordings(ModelViewSet):
    """One a page and language."""

    model = Recording
    name = "recordings"
    icon = "media"
    menu_label = gettext_lazy("Recordings")
    menu_order = 300
    add_to_admin_menu = True
    list_display = ("flow", "node", "language", Column("played", label=gettext_lazy("Is played"), accessor=_state))
    list_filter = ("flow", "language")

    def get_form_class(self, for_update: bool = False) -> type[RecordingForm]:
        """Return the form, whose fields are not the row's."""
        return RecordingForm


@hooks.register("register_admin_viewset")
def recordings() -> Recordings:
    """Put the recordings into the menu."""
    return Recordings()
