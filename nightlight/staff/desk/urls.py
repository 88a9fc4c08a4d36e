"""Everything under /staff/. A name that permissions.py does not list answers nobody."""

from django.urls import path

from nightlight.staff.desk import views

urlpatterns = [
    path("", views.home, name="desk"),
]
