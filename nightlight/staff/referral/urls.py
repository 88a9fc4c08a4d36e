from django.urls import path

from nightlight.staff.referral import views

urlpatterns = [
    path("", views.bodies, name="bodies"),
    path("<slug:body>/", views.body, name="body"),
    path("<slug:body>/import/", views.import_key, name="body-import"),
    path("<slug:body>/confirm/<uuid:key>/", views.confirm, name="body-confirm"),
    path("<slug:body>/withdraw/<uuid:key>/", views.withdraw, name="body-withdraw"),
]
