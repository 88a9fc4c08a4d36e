from django.urls import path

from nightlight.public.transparency import views

urlpatterns = [
    path("about/numbers/", views.numbers, name="numbers-published"),
    path("about/numbers.csv", views.numbers_csv, name="numbers-csv"),
]
