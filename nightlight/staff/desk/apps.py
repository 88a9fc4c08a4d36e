from django.apps import AppConfig


class DeskConfig(AppConfig):
    name = "nightlight.staff.desk"
    label = "desk"
