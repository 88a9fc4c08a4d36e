from django.urls import path

from nightlight.public.directory import views

urlpatterns = [path("help/", views.organisations, name="help")]
