from django.apps import AppConfig


class ExposureConfig(AppConfig):
    name = "nightlight.staff.exposure"
    label = "exposure"
