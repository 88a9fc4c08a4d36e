from django.urls import path

from nightlight.reporting.mailbox.views import closing, conversation, opening, phrase

urlpatterns = [
    path("mailbox/", opening.start, name="mailbox"),
    path("mailbox/open/", opening.enter, name="mailbox-open"),
    path("mailbox/wait/", opening.wait, name="mailbox-wait"),
    path("mailbox/messages/", conversation.show, name="mailbox-messages"),
    path("mailbox/read/", conversation.read, name="mailbox-read"),
    path("mailbox/put-away/", conversation.put_away, name="mailbox-put-away"),
    path("mailbox/write/", conversation.write, name="mailbox-write"),
    path("mailbox/keep/", conversation.keep, name="mailbox-keep"),
    path("mailbox/leave/", conversation.leave, name="mailbox-leave"),
    path("mailbox/change/", phrase.change, name="mailbox-change"),
    path("mailbox/destroy/", phrase.destroy, name="mailbox-destroy"),
    path("mailbox/close/", closing.close, name="mailbox-close"),
    path("mailbox/undo/", closing.undo, name="mailbox-undo"),
]
