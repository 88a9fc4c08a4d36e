from django.apps import AppConfig


class AccessConfig(AppConfig):
    name = "nightlight.staff.access"
    label = "access"
