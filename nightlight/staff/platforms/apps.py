from django.apps import AppConfig


class PlatformsConfig(AppConfig):
    name = "nightlight.staff.platforms"
    label = "platforms"
