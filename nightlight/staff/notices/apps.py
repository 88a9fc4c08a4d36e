from django.apps import AppConfig


class NoticesConfig(AppConfig):
    name = "nightlight.staff.notices"
    label = "notices"
