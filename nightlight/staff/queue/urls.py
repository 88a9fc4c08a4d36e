from django.urls import path

from nightlight.staff.queue.views import acts, assigning, closed, finding, keeping, listing, load

urlpatterns = [
    path("", listing.queue, name="queue"),
    path("take/", listing.take, name="queue-take"),
    path("find/", finding.find, name="queue-find"),
    path("closed/", closed.closed, name="queue-closed"),
    path("assign/", assigning.assign_many, name="queue-assign"),
    path("views/", keeping.views, name="queue-views"),
    path("labels/", keeping.labels, name="queue-labels"),
    path("load/", load.load, name="queue-load"),
    path("<uuid:case>/hand-back/", acts.hand_back, name="case-hand-back"),
    path("<uuid:case>/assign/", assigning.assign_one, name="case-assign"),
    path("<uuid:case>/pause/", acts.pause, name="case-pause"),
    path("<uuid:case>/resume/", acts.resume, name="case-resume"),
    path("<uuid:case>/close/", acts.close, name="case-close"),
    path("<uuid:case>/reopen/", acts.reopen, name="case-reopen"),
    path("<uuid:case>/band/", acts.change_band, name="case-band"),
    path("<uuid:case>/label/", keeping.label_case, name="case-label"),
]
