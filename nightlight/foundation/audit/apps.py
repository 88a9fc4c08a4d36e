from django.apps import AppConfig


class AuditConfig(AppConfig):
    name = "nightlight.foundation.audit"
    label = "audit"
