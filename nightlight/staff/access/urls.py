from django.urls import path

from nightlight.staff.access import views

urlpatterns = [
    path("", views.keys, name="keys"),
    path("mine/", views.mine, name="keys-mine"),
    path("make/", views.make, name="keys-make"),
    path("passphrase/", views.passphrase, name="keys-passphrase"),
    path("grant/<uuid:key>/", views.grant, name="keys-grant"),
    path("end/<uuid:key>/", views.end, name="keys-end"),
]
