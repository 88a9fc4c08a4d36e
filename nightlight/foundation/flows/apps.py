from django.apps import AppConfig


class FlowsConfig(AppConfig):
    name = "nightlight.foundation.flows"
    label = "flows"
