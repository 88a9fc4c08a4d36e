from django.urls import path

from nightlight.staff.leaving import views

urlpatterns = [
    path("leave/<uuid:key>/", views.leave, name="keys-leave"),
]
