from django.urls import path

from nightlight.staff.numbers import views

urlpatterns = [
    path("numbers/", views.numbers, name="numbers"),
    path("numbers/journeys/", views.journeys, name="numbers-journeys"),
]
