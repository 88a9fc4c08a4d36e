"""PostgreSQL keeps a part of the smallest size in its row, and no longer in two pieces beside it."""

from django.apps.registry import Apps
from django.db import migrations
from django.db.backends.base.schema import BaseDatabaseSchemaEditor


def in_their_rows(apps: Apps, schema_editor: BaseDatabaseSchemaEditor) -> None:
    _alter(schema_editor, "SET (toast_tuple_target = 4096)")


def as_before(apps: Apps, schema_editor: BaseDatabaseSchemaEditor) -> None:
    _alter(schema_editor, "RESET (toast_tuple_target)")


def _alter(schema_editor: BaseDatabaseSchemaEditor, how: str) -> None:
    if schema_editor.connection.vendor == "postgresql":
        schema_editor.execute(f"ALTER TABLE cases_part {how}")


class Migration(migrations.Migration):
    dependencies = [("cases", "0005_parts_as_they_are")]

    operations = [migrations.RunPython(in_their_rows, as_before)]
