"""Wagtail's app of users and groups, with our pages in place of those that change an account."""

from wagtail.users.apps import WagtailUsersAppConfig


class EditorUsersConfig(WagtailUsersAppConfig):
    user_viewset = "nightlight.foundation.accounts.editing.RecordedUsers"
    group_viewset = "nightlight.foundation.accounts.editing.RecordedGroups"
