from django.urls import path

from nightlight.public.triage import views

urlpatterns = [
    path("get-help/", views.start, name="get-help"),
    path("get-help/talk/", views.talk, name="get-help-talk"),
    path("get-help/tell/", views.little, name="get-help-little"),
    path("get-help/<str:token>/", views.place, name="get-help-place"),
]
