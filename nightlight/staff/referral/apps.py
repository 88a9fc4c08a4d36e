from django.apps import AppConfig


class ReferralConfig(AppConfig):
    name = "nightlight.staff.referral"
    label = "referral"
