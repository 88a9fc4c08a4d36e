"""The README's picture is of the site as it is: whoever changes its look sees here that the picture is an old one."""

import pytest
from PIL import Image, ImageChops, ImageStat
from playwright.sync_api import Browser

from ops.picture import TARGET, photograph
from tests.conftest import RunningSite

pytestmark = [pytest.mark.browser, pytest.mark.whole]
# In parts of a colour's 255: a view that some lines more of words push down differs by up to 20, one whose bar alone
# has other colours by more than 30. Nobody has to take the picture anew for a sentence.
MOST = 25


def test_the_picture_in_the_readme_looks_like_the_site(site: RunningSite, chromium: Browser) -> None:
    kept, now = Image.open(TARGET).convert("RGB"), photograph(chromium, site.url)
    assert kept.size == now.size
    for part in range(4):
        place = (kept.width * part // 4, 0, kept.width * (part + 1) // 4, kept.height)
        # Squares of about 30 pixels: how a page looks from across the room.
        was, found = (each.crop(place).resize((14, 30), Image.Resampling.BOX) for each in (kept, now))
        differs = max(ImageStat.Stat(ImageChops.difference(was, found)).mean)
        assert differs <= MOST, f"view {part + 1} has changed: `make run`, then ops/picture.py"
