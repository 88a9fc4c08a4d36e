from django.apps import AppConfig


class QueueConfig(AppConfig):
    name = "nightlight.staff.queue"
    label = "queue"
