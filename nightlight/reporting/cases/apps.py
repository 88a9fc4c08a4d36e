from django.apps import AppConfig


class CasesConfig(AppConfig):
    name = "nightlight.reporting.cases"
    label = "cases"
