from typing import Any

from django.db import migrations, models


def note_what_was_read(apps: Any, schema_editor: Any) -> None:
    """What was opened before this was known counts as read by whoever has it: nobody is paged for it."""
    apps.get_model("queue", "Work").objects.exclude(opened_at=None).update(read_at=models.F("opened_at"))


class Migration(migrations.Migration):
    dependencies = [("queue", "0001_initial")]

    operations = [
        migrations.AddField(model_name="work", name="read_at", field=models.DateTimeField(blank=True, null=True)),
        migrations.RunPython(note_what_was_read, migrations.RunPython.noop),
    ]
