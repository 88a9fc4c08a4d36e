from django.apps import AppConfig


class FeedConfig(AppConfig):
    name = "nightlight.partners.feed"
    label = "feed"
