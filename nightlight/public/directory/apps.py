from django.apps import AppConfig


class DirectoryConfig(AppConfig):
    name = "nightlight.public.directory"
    label = "directory"
