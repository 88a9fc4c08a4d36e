from django.urls import path

from nightlight.public.search import views

urlpatterns = [path("search/", views.search, name="search")]
