from django.urls import path

from nightlight.reporting.intake.views import page, sending, start, words

urlpatterns = [
    path("report/", start.start, name="report"),
    path("report/start/", start.begin, name="report-begin"),
    path("report/check/", sending.check, name="report-check"),
    path("report/send/", sending.send, name="report-send"),
    path("report/sent/", sending.sent, name="report-sent"),
    path("report/words/", words.give, name="report-words"),
    path("report/words/noted/", words.noted, name="report-words-noted"),
    path("report/keep/", sending.keep, name="report-keep"),
    path("report/end/", sending.end, name="report-end"),
    path("report/<str:token>/", page.page, name="report-page"),
]
