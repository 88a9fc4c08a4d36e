from django.urls import path

from nightlight.foundation.flows import views

urlpatterns = [path("spoken/<uuid:key>/", views.recording, name="recording")]
