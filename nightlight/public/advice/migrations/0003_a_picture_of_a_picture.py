"""One more picture to choose from: nothing changes in the database."""

import wagtail.fields
from django.db import migrations


class Migration(migrations.Migration):

    dependencies = [
        ('advice', '0002_a_picture_of_an_umbrella'),
    ]

    operations = [
        migrations.SeparateDatabaseAndState(state_operations=[
        migrations.AlterField(
            model_name='advicepage',
            name='body',
            field=wagtail.fields.StreamField([('heading', 1), ('text', 4), ('steps', 8), ('warning', 9), ('law', 12), ('expander', 9), ('organisations', 16), ('next', 19), ('doors', 24), ('pictures', 28)], block_lookup={0: ('wagtail.blocks.CharBlock', (), {}), 1: ('wagtail.blocks.StructBlock', [[('text', 0)]], {}), 2: ('wagtail.blocks.RichTextBlock', (), {'features': ['bold', 'link', 'ul']}), 3: ('wagtail.blocks.ChoiceBlock', [], {'choices': [('none', 'None'), ('child', 'Child'), ('young-person', 'Young person'), ('parent', 'Parent'), ('professional', 'Professional'), ('person', 'Person'), ('eye', 'Eye'), ('heart', 'Heart'), ('clock', 'Clock'), ('home', 'Home'), ('tick', 'Tick'), ('lamp', 'Lamp'), ('frame', 'Frame'), ('phone', 'Phone'), ('phone-999', 'Phone 999'), ('keys-55', 'Keys 55'), ('speak', 'Speak'), ('quiet', 'Quiet'), ('hands', 'Hands'), ('screen-text', 'Screen text'), ('message', 'Message'), ('feelings', 'Feelings'), ('gift', 'Gift'), ('secret', 'Secret'), ('stop', 'Stop'), ('tell', 'Tell'), ('tell-again', 'Tell again'), ('umbrella', 'Umbrella')]}), 4: ('wagtail.blocks.StructBlock', [[('text', 2), ('picture', 3)]], {}), 5: ('wagtail.blocks.RichTextBlock', (), {'features': ['bold', 'link', 'ul'], 'required': False}), 6: ('wagtail.blocks.StructBlock', [[('title', 0), ('text', 5), ('picture', 3)]], {}), 7: ('wagtail.blocks.ListBlock', (6,), {}), 8: ('wagtail.blocks.StructBlock', [[('title', 0), ('steps', 7)]], {}), 9: ('wagtail.blocks.StructBlock', [[('title', 0), ('text', 2)]], {}), 10: ('wagtail.blocks.MultipleChoiceBlock', [], {'choices': [('england', 'England'), ('wales', 'Wales'), ('scotland', 'Scotland'), ('northern-ireland', 'Northern Ireland')]}), 11: ('nightlight.public.advice.blocks.StatutesBlock', (), {'help_text': 'One a line, as the law is cited.', 'required': False}), 12: ('wagtail.blocks.StructBlock', [[('title', 0), ('nations', 10), ('text', 2), ('statutes', 11)]], {}), 13: ('wagtail.blocks.CharBlock', (), {'required': False}), 14: ('wagtail.snippets.blocks.SnippetChooserBlock', ('directory.Organisation',), {}), 15: ('wagtail.blocks.ListBlock', (14,), {}), 16: ('wagtail.blocks.StructBlock', [[('title', 13), ('organisations', 15)]], {}), 17: ('wagtail.blocks.StructBlock', [[('title', 0), ('text', 5)]], {}), 18: ('wagtail.blocks.ListBlock', (17,), {}), 19: ('wagtail.blocks.StructBlock', [[('title', 0), ('points', 18)]], {}), 20: ('wagtail.blocks.BooleanBlock', (), {'required': False}), 21: ('wagtail.blocks.PageChooserBlock', (), {}), 22: ('wagtail.blocks.StructBlock', [[('title', 0), ('text', 13), ('page', 21), ('picture', 3)]], {}), 23: ('wagtail.blocks.ListBlock', (22,), {}), 24: ('wagtail.blocks.StructBlock', [[('title', 13), ('small', 20), ('doors', 23)]], {}), 25: ('wagtail.blocks.ChoiceBlock', [], {'choices': [('child', 'Child'), ('young-person', 'Young person'), ('parent', 'Parent'), ('professional', 'Professional'), ('person', 'Person'), ('eye', 'Eye'), ('heart', 'Heart'), ('clock', 'Clock'), ('home', 'Home'), ('tick', 'Tick'), ('lamp', 'Lamp'), ('frame', 'Frame'), ('phone', 'Phone'), ('phone-999', 'Phone 999'), ('keys-55', 'Keys 55'), ('speak', 'Speak'), ('quiet', 'Quiet'), ('hands', 'Hands'), ('screen-text', 'Screen text'), ('message', 'Message'), ('feelings', 'Feelings'), ('gift', 'Gift'), ('secret', 'Secret'), ('stop', 'Stop'), ('tell', 'Tell'), ('tell-again', 'Tell again'), ('umbrella', 'Umbrella')]}), 26: ('wagtail.blocks.StructBlock', [[('picture', 25), ('text', 2)]], {}), 27: ('wagtail.blocks.ListBlock', (26,), {}), 28: ('wagtail.blocks.StructBlock', [[('lines', 27)]], {})}),
        ),
        ]),
    ]
