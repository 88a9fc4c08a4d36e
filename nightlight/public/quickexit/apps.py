from django.apps import AppConfig


class QuickexitConfig(AppConfig):
    name = "nightlight.public.quickexit"
    label = "quickexit"
