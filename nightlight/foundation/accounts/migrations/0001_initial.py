from django.core.management import call_command
from django.db import migrations


def make_cache_table(apps, schema_editor):
    """Make the table that rate limits and used one-time codes are counted in. Does nothing where it exists."""
    call_command("createcachetable", database=schema_editor.connection.alias, verbosity=0)


class Migration(migrations.Migration):
    initial = True
    dependencies = []
    operations = [migrations.RunPython(make_cache_table, migrations.RunPython.noop)]
