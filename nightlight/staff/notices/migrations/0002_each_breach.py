from typing import Any

import django.db.models.deletion
from django.db import migrations, models


def keep_what_was_told(apps: Any, schema_editor: Any) -> None:
    """Keep the last breach of each case that leads were told of, for the counts: the chain has no event of it."""
    new, old = apps.get_model("notices", "Breach"), apps.get_model("notices", "ToldBreach")
    rows = old.objects.values_list("case", "due_at")
    new.objects.bulk_create((new(case_id=case, due_at=due, is_told=True) for case, due in rows), batch_size=500)


def as_before(apps: Any, schema_editor: Any) -> None:
    """Keep of each case the last one that leads were told of, as it was."""
    new, old = apps.get_model("notices", "Breach"), apps.get_model("notices", "ToldBreach")
    last = new.objects.filter(is_told=True).values_list("case").annotate(models.Max("due_at"))
    old.objects.bulk_create((old(case_id=case, due_at=due_at) for case, due_at in last), batch_size=500)


class Migration(migrations.Migration):
    dependencies = [("notices", "0001_initial")]

    operations = [
        migrations.RenameModel("Breach", "ToldBreach"),
        migrations.CreateModel(
            name="Breach",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "case",
                    models.ForeignKey(
                        db_index=False, on_delete=django.db.models.deletion.CASCADE, related_name="breaches",
                        to="cases.case",
                    ),
                ),
                ("due_at", models.DateTimeField()),
                ("is_told", models.BooleanField(default=False)),
            ],
            options={
                "indexes": [
                    models.Index(
                        condition=models.Q(("is_told", False)), fields=["due_at"], name="notices_untold_breaches"
                    ),
                ],
                "constraints": [
                    models.UniqueConstraint(fields=("case", "due_at"), name="notices_breach_once_a_due_time"),
                ],
            },
        ),
        migrations.RunPython(keep_what_was_told, as_before),
        migrations.DeleteModel("ToldBreach"),
    ]  # fmt: skip
