from django.apps import AppConfig


class RecordConfig(AppConfig):
    name = "nightlight.staff.record"
    label = "record"
