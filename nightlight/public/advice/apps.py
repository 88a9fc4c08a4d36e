from django.apps import AppConfig


class AdviceConfig(AppConfig):
    name = "nightlight.public.advice"
    label = "advice"

    def ready(self) -> None:
        from nightlight.public.advice.translating import publish_only_what_is_translated

        publish_only_what_is_translated()
