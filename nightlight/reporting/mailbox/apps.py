from django.apps import AppConfig


class MailboxConfig(AppConfig):
    name = "nightlight.reporting.mailbox"
    label = "mailbox"
