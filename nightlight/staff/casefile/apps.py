from django.apps import AppConfig


class CasefileConfig(AppConfig):
    name = "nightlight.staff.casefile"
    label = "casefile"
