from django.apps import AppConfig


class PagesConfig(AppConfig):
    name = "nightlight.foundation.pages"
    label = "pages"

    def ready(self) -> None:
        from nightlight.foundation.pages import receivers

        receivers.connect()
