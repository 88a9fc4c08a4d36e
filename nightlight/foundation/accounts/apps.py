from django.apps import AppConfig


class AccountsConfig(AppConfig):
    name = "nightlight.foundation.accounts"
    label = "accounts"
