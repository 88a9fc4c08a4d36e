"""What was closed is counted by band as well as by outcome: a longer code. SQLite holds no text to a length."""

from django.apps.registry import Apps
from django.db import migrations, models
from django.db.backends.base.schema import BaseDatabaseSchemaEditor


def longer(apps: Apps, schema_editor: BaseDatabaseSchemaEditor) -> None:
    if schema_editor.connection.vendor == "postgresql":
        schema_editor.execute("ALTER TABLE numbers_kept ALTER COLUMN code TYPE varchar(24)")


class Migration(migrations.Migration):
    dependencies = [("numbers", "0001_initial")]

    operations = [
        # By hand: SQLite would copy the whole table.
        migrations.SeparateDatabaseAndState(
            database_operations=[migrations.RunPython(longer, migrations.RunPython.noop)],
            state_operations=[
                migrations.AlterField(
                    model_name="kept", name="code", field=models.CharField(blank=True, max_length=24)
                )
            ],
        ),
    ]
