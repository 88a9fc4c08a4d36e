"""Parts lose an index that another one makes needless, and PostgreSQL no longer tries to compress them."""

import django.db.models.deletion
from django.apps.registry import Apps
from django.db import migrations, models
from django.db.backends.base.schema import BaseDatabaseSchemaEditor


def as_they_are(apps: Apps, schema_editor: BaseDatabaseSchemaEditor) -> None:
    _store(schema_editor, "EXTERNAL")


def as_before(apps: Apps, schema_editor: BaseDatabaseSchemaEditor) -> None:
    _store(schema_editor, "EXTENDED")


def _store(schema_editor: BaseDatabaseSchemaEditor, way: str) -> None:
    if schema_editor.connection.vendor == "postgresql":
        schema_editor.execute(f"ALTER TABLE cases_part ALTER COLUMN blob SET STORAGE {way}")


class Migration(migrations.Migration):
    dependencies = [("cases", "0004_load")]

    operations = [
        # By hand: SQLite would copy the whole table to leave an index out.
        migrations.SeparateDatabaseAndState(
            database_operations=[
                migrations.RunSQL(
                    "DROP INDEX IF EXISTS cases_part_case_id_2d1bb51a",
                    "CREATE INDEX cases_part_case_id_2d1bb51a ON cases_part (case_id)",
                )
            ],
            state_operations=[
                migrations.AlterField(
                    model_name="part",
                    name="case",
                    field=models.ForeignKey(
                        db_index=False,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="parts",
                        to="cases.case",
                    ),
                )
            ],
        ),
        migrations.RunPython(as_they_are, as_before),
    ]
