from django.apps import AppConfig
from django.core.checks import register


class ServiceConfig(AppConfig):
    name = "nightlight.service"
    label = "service"

    def ready(self) -> None:
        from nightlight.service.checks import flows_of_content, production_settings

        register(production_settings)
        register(flows_of_content)
