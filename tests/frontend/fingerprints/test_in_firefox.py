"""From a chosen file to its fingerprints in a real Firefox."""

import json
import os
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from tests.conftest import PROJECT
from tests.frontend.fingerprints.judge import distance, judged
from tests.frontend.fingerprints.local_page import MAKE, WORKER, LocalPage
from tests.frontend.fingerprints.pictures import scene
from tests.frontend.fingerprints.samples import made
from tests.frontend.fingerprints.test_in_chromium import MOST_BITS, exact

pytestmark = pytest.mark.browser


def test_firefox_passes_the_self_test_and_gives_a_turned_pictures_two_fingerprints(
    page: LocalPage, tmp_path: Path
) -> None:
    exif = Image.Exif()
    exif[0x0112] = 6
    file = made("view", scene(np.random.default_rng(14), 640, 480), "JPEG", exif=exif, quality=90)
    (tmp_path / "chosen.jpg").write_bytes(file.data)
    script = Path(__file__).with_name("firefox.mjs")
    node = str(Path(sys.executable).with_name("node"))
    firefox = os.environ.get("NIGHTLIGHT_FIREFOX", "/usr/bin/firefox-esr")
    given = json.dumps({"worker": WORKER, "stopAfter": 0})
    command = [node, str(script), firefox, page.url, str(tmp_path / "chosen.jpg"), MAKE, given]
    ended = subprocess.run(command, cwd=PROJECT, check=True, stdout=subprocess.PIPE, text=True, timeout=300)
    heard = json.loads(ended.stdout)
    assert heard["tested"] == "passed"
    ((_index, outcome),) = heard["outcomes"]
    assert outcome["exact"] == exact(file.data)
    found = [each["hash"] for each in outcome["pictures"]]
    expected = [judged(pixels)[0] for pixels in file.pixels]
    assert len(expected) == 2
    assert [distance(a, b) <= MOST_BITS for a, b in zip(expected, found, strict=True)] == [True, True]
