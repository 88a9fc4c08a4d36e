from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("casefile", "0001_initial"),
    ]

    operations = [
        migrations.RemoveConstraint(
            model_name="draft",
            name="casefile_known_draft",
        ),
        migrations.AlterField(
            model_name="draft",
            name="kind",
            field=models.CharField(
                choices=[("note", "Note"), ("reply", "Reply"), ("assessment", "Assessment"), ("referral", "Referral")],
                max_length=10,
            ),
        ),
        migrations.AddConstraint(
            model_name="draft",
            constraint=models.CheckConstraint(
                condition=models.Q(("kind__in", ["note", "reply", "assessment", "referral"])),
                name="casefile_known_draft",
            ),
        ),
    ]
