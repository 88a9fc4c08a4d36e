from django.apps import AppConfig


class TriageConfig(AppConfig):
    name = "nightlight.public.triage"
