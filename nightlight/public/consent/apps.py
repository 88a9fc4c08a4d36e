from django.apps import AppConfig


class ConsentConfig(AppConfig):
    name = "nightlight.public.consent"
    label = "consent"
