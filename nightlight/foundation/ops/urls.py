from django.urls import path

from nightlight.foundation.ops import views

urlpatterns = [
    path("health/live", views.live),
    path("health/ready", views.ready),
    path(".well-known/security.txt", views.security_txt),
]
