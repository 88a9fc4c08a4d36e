from django.urls import path

from nightlight.reporting.removal.views import pictures

urlpatterns = [
    path("mailbox/pictures/", pictures.show, name="remove-pictures"),
    path("mailbox/pictures/withdraw/", pictures.take_back, name="remove-withdraw"),
    path("mailbox/pictures/undo/", pictures.undo, name="remove-undo"),
]
