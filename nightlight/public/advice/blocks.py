"""The blocks that advice is made of. Each has one template of the same name in jinja2/advice/blocks/."""

from typing import Any

from wagtail import blocks
from wagtail.snippets.blocks import SnippetChooserBlock

from nightlight.foundation.pages.pictures import NO_PICTURE, PICTURES

WORDS = ["bold", "link", "ul"]
NATIONS = [
    ("england", "England"),
    ("wales", "Wales"),
    ("scotland", "Scotland"),
    ("northern-ireland", "Northern Ireland"),
]


def _choices(*names: str) -> list[tuple[str, str]]:
    return [(name, name.replace("-", " ").capitalize()) for name in names]


class Picture(blocks.ChoiceBlock):
    """A drawn picture by its name, which is no word of the page: search does not see it."""

    def get_searchable_content(self, value: Any) -> list[str]:
        return []


class PictureBlock(Picture):
    """A drawn picture beside the words, or none."""

    choices = _choices(NO_PICTURE, *PICTURES)

    class Meta:
        default = NO_PICTURE


class AdviceBlock(blocks.StructBlock):
    """A block whose template is found by its class's `name`."""

    name = ""

    def get_template(self, value: Any = None, context: Any = None) -> str:
        return f"advice/blocks/{self.name}.jinja"


class HeadingBlock(AdviceBlock):
    name = "heading"
    text = blocks.CharBlock()


class TextBlock(AdviceBlock):
    name = "text"
    text = blocks.RichTextBlock(features=WORDS)
    picture = PictureBlock()


class StepBlock(blocks.StructBlock):
    title = blocks.CharBlock()
    text = blocks.RichTextBlock(features=WORDS, required=False)
    picture = PictureBlock()


class StepsBlock(AdviceBlock):
    name = "steps"
    title = blocks.CharBlock()
    steps = blocks.ListBlock(StepBlock())


class WarningBlock(AdviceBlock):
    name = "warning"
    title = blocks.CharBlock()
    text = blocks.RichTextBlock(features=WORDS)


class StatutesBlock(blocks.TextBlock):
    """Names of laws, one a line: they are cited as they are, so translations share them."""

    def get_translatable_segments(self, value: str) -> list[Any]:
        return []

    def restore_translated_segments(self, value: str, segments: list[Any]) -> str:
        return value


class LawBlock(AdviceBlock):
    name = "law"
    title = blocks.CharBlock()
    nations = blocks.MultipleChoiceBlock(choices=NATIONS)
    text = blocks.RichTextBlock(features=WORDS)
    statutes = StatutesBlock(required=False, help_text="One a line, as the law is cited.")


class ExpanderBlock(AdviceBlock):
    name = "expander"
    title = blocks.CharBlock()
    text = blocks.RichTextBlock(features=WORDS)


class OrganisationsBlock(AdviceBlock):
    name = "organisations"
    title = blocks.CharBlock(required=False)
    organisations = blocks.ListBlock(SnippetChooserBlock("directory.Organisation"))


class PointBlock(blocks.StructBlock):
    title = blocks.CharBlock()
    text = blocks.RichTextBlock(features=WORDS, required=False)


class NextBlock(AdviceBlock):
    name = "next"
    title = blocks.CharBlock()
    points = blocks.ListBlock(PointBlock())


class DoorBlock(blocks.StructBlock):
    title = blocks.CharBlock()
    text = blocks.CharBlock(required=False)
    page = blocks.PageChooserBlock()
    picture = PictureBlock()


class DoorsBlock(AdviceBlock):
    name = "doors"
    title = blocks.CharBlock(required=False)
    small = blocks.BooleanBlock(required=False)
    doors = blocks.ListBlock(DoorBlock())


class PictureLineBlock(blocks.StructBlock):
    picture = Picture(choices=_choices(*PICTURES))
    text = blocks.RichTextBlock(features=WORDS)


class PicturesBlock(AdviceBlock):
    name = "pictures"
    lines = blocks.ListBlock(PictureLineBlock())


class BodyBlock(blocks.StreamBlock):
    """Everything that may stand in the body of a page."""

    heading = HeadingBlock()
    text = TextBlock()
    steps = StepsBlock()
    warning = WarningBlock()
    law = LawBlock()
    expander = ExpanderBlock()
    organisations = OrganisationsBlock()
    next = NextBlock()
    doors = DoorsBlock()
    pictures = PicturesBlock()


class SourceBlock(blocks.StructBlock):
    title = blocks.CharBlock()
    url = blocks.URLBlock(required=False)


class SourcesBlock(blocks.StreamBlock):
    source = SourceBlock()


class RelatedBlock(blocks.StreamBlock):
    page = blocks.PageChooserBlock()
