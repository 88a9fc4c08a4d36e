from django.apps import AppConfig


class FeedbackConfig(AppConfig):
    name = "nightlight.public.feedback"
    label = "feedback"
