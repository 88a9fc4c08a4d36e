"""Accounts alone stand for a key in use. One that names at the command line stood for ends."""

from django.apps.registry import Apps
from django.db import migrations, models
from django.db.backends.base.schema import BaseDatabaseSchemaEditor
from django.utils import timezone


def revoke(apps: Apps, schema_editor: BaseDatabaseSchemaEditor) -> None:
    there = apps.get_model("referral", "BodyKey").objects.filter(revoked_at=None)
    others = ~models.Q(imported_by__startswith="account:") | ~models.Q(confirmed_by="") & ~models.Q(
        confirmed_by__startswith="account:"
    )
    there.filter(others).update(revoked_at=timezone.now())


class Migration(migrations.Migration):
    dependencies = [("referral", "0001_initial")]

    operations = [
        migrations.RunPython(revoke, migrations.RunPython.noop),
        migrations.AddConstraint(
            model_name='bodykey',
            constraint=models.CheckConstraint(condition=models.Q(models.Q(('revoked_at', None), models.Q(('confirmed_by', ''), _negated=True), _negated=True), models.Q(('confirmed_by__startswith', 'account:'), ('imported_by__startswith', 'account:')), _connector='OR'), name='referral_accounts_stand_for_a_key_in_use'),
        ),
    ]
