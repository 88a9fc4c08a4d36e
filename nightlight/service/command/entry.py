"""The console script. `nightlight match` runs where there is no Django; everything else is the site's."""

import sys


def main() -> None:
    """Run the command line."""
    if sys.argv[1:2] == ["match"]:
        from nightlight.platforms.command.match import main as match

        match(sys.argv[2:])
        return
    try:
        from nightlight.service.command.main import main as site
    except ModuleNotFoundError as error:
        if (error.name or "").startswith("nightlight"):
            raise
        sys.exit("Only what a platform runs is installed here: nightlight match --help")
    site()
