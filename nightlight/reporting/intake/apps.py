from django.apps import AppConfig


class IntakeConfig(AppConfig):
    name = "nightlight.reporting.intake"
    label = "intake"
