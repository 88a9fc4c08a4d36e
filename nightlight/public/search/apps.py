from django.apps import AppConfig


class SearchConfig(AppConfig):
    name = "nightlight.public.search"
    label = "search"
