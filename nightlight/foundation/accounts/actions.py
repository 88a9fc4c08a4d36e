"""Makes roles and accounts. An account begins without a password: a link that works once sets it.

Promises: seeding roles twice changes nothing, and takes nothing away that an administrator gave;
taking an account's second factors away ends its sessions and its password too, since a password
alone must never be enough. Each change to an account is one transaction with its event.
"""

from allauth.account.models import EmailAddress
from allauth.mfa.models import Authenticator
from allauth.mfa.totp.internal.auth import TOTP
from django.apps import apps
from django.conf import settings
from django.contrib.auth.models import Group, Permission, User
from django.contrib.contenttypes.models import ContentType
from django.core.exceptions import ValidationError
from django.db import transaction
from django.db.models import Q
from wagtail.models import (
    GroupApprovalTask,
    GroupPagePermission,
    Page,
    Workflow,
    WorkflowContentType,
    WorkflowMixin,
    WorkflowPage,
    WorkflowTask,
)

from nightlight.foundation.accounts.queries import DEMO_PREFIX
from nightlight.foundation.accounts.recording import record_change, record_made, standing_of
from nightlight.foundation.accounts.roles import ROLES, WORKFLOW, Role, RoleName
from nightlight.foundation.audit.actions import record
from nightlight.foundation.audit.actors import account


class AccountRefused(Exception):
    """An account cannot be made or found; the message says why."""


@transaction.atomic
def seed_roles() -> None:
    """Make the groups and the moderation workflow, and give them what the table says."""
    _remove_wagtails_own()
    for role in ROLES:
        _give(role, Group.objects.get_or_create(name=role.name)[0])
    workflow, made = Workflow.objects.get_or_create(name=WORKFLOW)
    if made:
        task = GroupApprovalTask.objects.create(name=WORKFLOW)
        task.groups.add(Group.objects.get(name="moderator"))
        WorkflowTask.objects.create(workflow=workflow, task=task, sort_order=0)
    root = Page.get_first_root_node()
    WorkflowPage.objects.get_or_create(page=root, defaults={"workflow": workflow})
    for model in map(apps.get_model, settings.EDITED_SNIPPETS):
        if issubclass(model, WorkflowMixin):
            WorkflowContentType.objects.get_or_create(
                content_type=ContentType.objects.get_for_model(model), defaults={"workflow": workflow}
            )


@transaction.atomic
def create_account(*, name: str, email: str, role: RoleName, by: str) -> User:
    """Make an account that can do nothing until its link has been used. Raises AccountRefused."""
    if User.objects.filter(Q(username__iexact=name) | Q(email__iexact=email)).exists():
        raise AccountRefused(f"There is already an account with the name {name} or the address {email}.")
    user = User(username=name, email=email, is_superuser=role == "administrator")
    user.set_unusable_password()
    try:
        user.full_clean()
    except ValidationError as error:
        raise AccountRefused("; ".join(error.messages)) from None
    user.save()
    if role != "administrator":
        seed_roles()
        user.groups.add(Group.objects.get(name=role))
    EmailAddress.objects.create(user=user, email=email, primary=True, verified=True)
    record_made(user, by=by)
    return user


@transaction.atomic
def reset_second_factors(*, user: User, by: str) -> None:
    """Take every second factor and the password away, and with the password every session."""
    _take_factors(user)
    record("accounts.reset-factors", actor=by, subject=account(user.pk))


@transaction.atomic
def switch_off(*, user: User, by: str) -> None:
    """Let nobody log in as this account, and end its sessions: second factors and password go with it."""
    before = standing_of(user)
    _take_factors(user)
    user.is_active = False
    user.save(update_fields=["is_active"])
    record_change(before, user, by=by)


@transaction.atomic
def note_link(*, user: User, by: str) -> None:
    """Record that somebody was given a link by which a new password can be set for this account."""
    record("accounts.link", actor=by, subject=account(user.pk))


@transaction.atomic
def close_demo_accounts(*, by: str) -> int:
    """Switch every demo login off, its sessions too; return how many there were."""
    accounts = list(User.objects.filter(username__startswith=DEMO_PREFIX, is_active=True))
    for user in accounts:
        switch_off(user=user, by=by)
    return len(accounts)


@transaction.atomic
def set_known_login(*, name: str, role: RoleName, password: str, totp_secret: str, by: str) -> None:
    """Give an account this password and this authenticator secret, making it where it is missing. For demos."""
    user = User.objects.filter(username=name).first()
    if user is None:
        user = create_account(name=name, email=f"{name}@example.org", role=role, by=by)
    if not user.check_password(password) or not user.is_active:
        before = standing_of(user)
        user.set_password(password)
        user.is_active = True
        user.save(update_fields=["password", "is_active"])
        record_change(before, user, by=by)
        record("accounts.password", actor=by, subject=account(user.pk))
    held = Authenticator.objects.filter(user=user, type=Authenticator.Type.TOTP).first()
    if held is None or not _holds(held, totp_secret):
        Authenticator.objects.filter(user=user).delete()
        TOTP.activate(user, totp_secret)


def _take_factors(user: User) -> None:
    Authenticator.objects.filter(user=user).delete()
    user.set_unusable_password()
    user.save(update_fields=["password"])


def _holds(authenticator: Authenticator, secret: str) -> bool:
    from nightlight.foundation.accounts.encryption import SecretUnreadable, unseal

    try:
        return unseal(authenticator.data["secret"]) == secret
    except SecretUnreadable:
        return False


def _give(role: Role, group: Group) -> None:
    """Add to a group what it lacks."""
    for name in role.others:
        app, _, codename = name.partition(".")
        group.permissions.add(Permission.objects.get(content_type__app_label=app, codename=codename))
    for label in settings.EDITED_SNIPPETS:
        model = apps.get_model(label)
        wanted = [f"{verb}_{model._meta.model_name}" for verb in role.snippets]
        content_type = ContentType.objects.get_for_model(model)
        group.permissions.add(*Permission.objects.filter(content_type=content_type, codename__in=wanted))
    root = Page.get_first_root_node()
    for verb in role.pages:
        permission = Permission.objects.get(content_type__app_label="wagtailcore", codename=f"{verb}_page")
        GroupPagePermission.objects.get_or_create(group=group, page=root, permission=permission)


def _remove_wagtails_own() -> None:
    """Remove the groups and the workflow that Wagtail's migrations leave, as long as nobody uses them."""
    unused = Workflow.objects.filter(name="Moderators approval", workflow_states__isnull=True)
    for workflow in unused:
        tasks = list(workflow.tasks)
        workflow.delete()
        for task in tasks:
            task.delete()
    Group.objects.filter(name__in=("Editors", "Moderators"), user__isnull=True).delete()
