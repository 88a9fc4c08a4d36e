from django.urls import path

from nightlight.public.consent import views

urlpatterns = [
    path("cookies/", views.cookies, name="cookies"),
    path("cookies/choice", views.choose, name="cookies-choice"),
    path("cookies/check", views.check, name="cookies-check"),
]
