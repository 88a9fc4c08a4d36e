from django.urls import path

from nightlight.staff.notices import views

urlpatterns = [
    path("rota/", views.rota, name="rota"),
    path("rota/add/", views.add, name="rota-add"),
    path("rota/remove/", views.remove, name="rota-remove"),
    path("notices/", views.notices, name="notices"),
]
