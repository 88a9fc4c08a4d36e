from django.urls import path

from nightlight.staff.record import views

urlpatterns = [
    path("", views.events, name="record"),
    path("extract/", views.extract, name="record-extract"),
    path("check/", views.check, name="record-check"),
]
