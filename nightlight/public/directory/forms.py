"""What a visitor may choose on /help/. A hostile value is as if nothing was chosen."""

from collections.abc import Mapping
from dataclasses import dataclass

from nightlight.public.directory.cards import AUDIENCES, Card
from nightlight.pure.hours import NATIONS, Status


@dataclass(frozen=True)
class Choice:
    """Whom the help is for, where, and whether somebody has to answer now."""

    audience: str = ""
    nation: str = ""
    now: bool = False

    def admits(self, card: Card, found: Status) -> bool:
        """Whether a card with this status is among what was chosen."""
        return (
            (not self.audience or card.is_for(self.audience))
            and (not self.nation or self.nation in card.nations)
            and (not self.now or found.answers_now)
        )


def read_choice(posted: Mapping[str, object]) -> Choice:
    """Return the choice in a posted form."""
    audience, nation = posted.get("who"), posted.get("nation")
    return Choice(
        audience=audience if isinstance(audience, str) and audience in AUDIENCES[:-1] else "",
        nation=nation if isinstance(nation, str) and nation in NATIONS else "",
        now=posted.get("now") == "yes",
    )
