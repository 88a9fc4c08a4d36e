from django.apps import AppConfig


class TransparencyConfig(AppConfig):
    name = "nightlight.public.transparency"
    label = "transparency"
