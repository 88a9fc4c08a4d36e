from django.apps import AppConfig


class EditorConfig(AppConfig):
    name = "nightlight.foundation.editor"
    label = "editor"

    def ready(self) -> None:
        from nightlight.foundation.editor.choosers import start_choosers_from_data

        start_choosers_from_data()
