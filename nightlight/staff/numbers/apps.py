from django.apps import AppConfig


class NumbersConfig(AppConfig):
    name = "nightlight.staff.numbers"
    label = "numbers"
