from django.apps import AppConfig


class RemovalConfig(AppConfig):
    name = "nightlight.reporting.removal"
    label = "removal"
