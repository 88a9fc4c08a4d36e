from django.apps import AppConfig


class MembersConfig(AppConfig):
    name = "nightlight.partners.members"
    label = "members"
