from django.apps import AppConfig


class KeysConfig(AppConfig):
    name = "nightlight.foundation.keys"
    label = "keys"
