from django.urls import path

from nightlight.reporting.removal.views import asking, pictures, sending

urlpatterns = [
    path("remove/", asking.start, name="remove"),
    path("remove/send/", sending.send, name="remove-send"),
    path("remove/sent/", sending.sent, name="remove-sent"),
    path("remove/words/", sending.words, name="remove-words"),
    path("remove/words/noted/", sending.noted, name="remove-words-noted"),
    path("remove/<str:token>/", asking.page, name="remove-page"),
    path("mailbox/pictures/", pictures.show, name="remove-pictures"),
    path("mailbox/pictures/add/", pictures.add, name="remove-add"),
    path("mailbox/pictures/withdraw/", pictures.take_back, name="remove-withdraw"),
    path("mailbox/pictures/undo/", pictures.undo, name="remove-undo"),
]
