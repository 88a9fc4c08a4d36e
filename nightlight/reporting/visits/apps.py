from django.apps import AppConfig


class VisitsConfig(AppConfig):
    name = "nightlight.reporting.visits"
    label = "visits"
