"""A referral may have gone on paper, by telephone or in person: without a key and a file, but at a time that is told."""

import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('cases', '0006_parts_in_their_rows'),
        ('referral', '0002_accounts_stand_for_keys'),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.AddField(
            model_name='referral',
            name='handed_at',
            field=models.DateTimeField(blank=True, null=True),
        ),
        migrations.AddField(
            model_name='referral',
            name='way',
            field=models.CharField(db_default='file', default='file', max_length=10),
        ),
        migrations.AlterField(
            model_name='referral',
            name='body_key',
            field=models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='referrals', to='referral.bodykey'),
        ),
        migrations.AlterField(
            model_name='referral',
            name='digest',
            field=models.CharField(blank=True, max_length=64, null=True, unique=True),
        ),
        migrations.AddConstraint(
            model_name='referral',
            constraint=models.CheckConstraint(condition=models.Q(models.Q(('body_key__isnull', False), ('digest__isnull', False), ('handed_at', None), ('way', 'file')), models.Q(('body_key', None), ('digest', None), ('handed_at__isnull', False), ('way__in', ['paper', 'telephone', 'in-person'])), _connector='OR'), name='referral_a_file_has_a_key_and_all_else_a_time'),
        ),
        migrations.AddConstraint(
            model_name='referral',
            constraint=models.CheckConstraint(condition=models.Q(('handed_at', None), ('handed_at__lte', models.F('made_at')), _connector='OR'), name='referral_handed_over_before_it_is_written_down'),
        ),
    ]
