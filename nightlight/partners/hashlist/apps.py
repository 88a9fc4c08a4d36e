from django.apps import AppConfig


class HashlistConfig(AppConfig):
    name = "nightlight.partners.hashlist"
    label = "hashlist"
