"""Takes the README's picture of the real site. Usage: picture.py http://127.0.0.1:8000 (a running `make run`)."""

import os
import sys
from io import BytesIO
from pathlib import Path

from PIL import Image
from playwright.sync_api import Browser, sync_playwright

TARGET = Path(__file__).resolve().parents[1] / "docs" / "pictures" / "site.png"
VIEWS = [("/", "light"), ("/advice/threats/", "light"), ("/cy/advice/threats/", "dark"), ("/help/", "dark")]
WIDTH, HEIGHT, GAP = 390, 844, 24


def photograph(browser: Browser, url: str) -> Image.Image:
    """Return four views of the site at `url` side by side, the cookie choice made."""
    sheet = Image.new("RGB", (len(VIEWS) * (WIDTH + GAP) + GAP, HEIGHT + 2 * GAP), "#8a8f9c")
    for number, (path, scheme) in enumerate(VIEWS):
        tab = browser.new_page(color_scheme=scheme, viewport={"width": WIDTH, "height": HEIGHT})  # type: ignore[arg-type]  # light or dark
        tab.set_extra_http_headers({"Sec-GPC": "1"})
        tab.goto(url + path)
        shot = Image.open(BytesIO(tab.screenshot()))
        sheet.paste(shot, (GAP + number * (WIDTH + GAP), GAP))
        tab.close()
    return sheet


def main(url: str) -> None:
    """Photograph the site and keep the picture where the README shows it."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=os.environ.get("NIGHTLIGHT_CHROMIUM", "/usr/bin/chromium"), args=["--no-sandbox"]
        )
        sheet = photograph(browser, url)
        browser.close()
    TARGET.parent.mkdir(parents=True, exist_ok=True)
    sheet.quantize(200).save(TARGET, optimize=True)


if __name__ == "__main__":
    main(sys.argv[1].rstrip("/"))
