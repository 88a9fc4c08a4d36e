"""PostgreSQL no longer tries to compress what visits hold: it is encrypted, and each answer writes it anew."""

from django.apps.registry import Apps
from django.db import migrations
from django.db.backends.base.schema import BaseDatabaseSchemaEditor


def as_they_are(apps: Apps, schema_editor: BaseDatabaseSchemaEditor) -> None:
    _store(schema_editor, "EXTERNAL")


def as_before(apps: Apps, schema_editor: BaseDatabaseSchemaEditor) -> None:
    _store(schema_editor, "EXTENDED")


def _store(schema_editor: BaseDatabaseSchemaEditor, way: str) -> None:
    if schema_editor.connection.vendor == "postgresql":
        schema_editor.execute(f"ALTER TABLE visits_visit ALTER COLUMN ciphertext SET STORAGE {way}")


class Migration(migrations.Migration):
    dependencies = [("visits", "0001_initial")]

    operations = [migrations.RunPython(as_they_are, as_before)]
