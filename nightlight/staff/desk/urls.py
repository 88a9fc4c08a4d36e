"""Everything under /staff/. A name that permissions.py does not list answers nobody."""

from django.urls import include, path

from nightlight.staff.desk import views

urlpatterns = [
    path("", views.home, name="desk"),
    path("look/", views.look, name="look"),
    path("bodies/", include("nightlight.staff.referral.urls")),
    path("cases/", include("nightlight.staff.casefile.urls")),
    path("keys/", include("nightlight.staff.access.urls")),
    path("keys/", include("nightlight.staff.leaving.urls")),
    path("", include("nightlight.staff.platforms.urls")),
    path("queue/", include("nightlight.staff.queue.urls")),
    path("record/", include("nightlight.staff.record.urls")),
    path("", include("nightlight.staff.notices.urls")),
    path("", include("nightlight.staff.numbers.urls")),
]
