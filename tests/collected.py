"""Static files, collected and compressed once for all sites of the tests: each site starts with a copy.

A site looks through its own when it starts, and collects them anew where they are not what it would have collected.
"""

import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from tests.tables import FOLDER, PROJECT, alone

COLLECT = "import django; django.setup(); from nightlight.service.static import collect_static; collect_static()"


def copy_static_files(to: Path) -> None:
    """Make the folder `to`, with every static file as a demo collects it."""
    from nightlight.service.static import fingerprint

    with alone("static"):
        kept = FOLDER / f"{fingerprint()}.static"
        if not kept.exists():
            for older in FOLDER.glob("*.static"):
                shutil.rmtree(older)
            with tempfile.TemporaryDirectory(dir=FOLDER) as var:
                environment = {**os.environ, "NIGHTLIGHT_MODE": "demo", "NIGHTLIGHT_ROLE": "all", "NIGHTLIGHT_VAR": var,
                               "DATABASE_URL": "", "DJANGO_SETTINGS_MODULE": "nightlight.service.settings"}  # fmt: skip
                subprocess.run([sys.executable, "-c", COLLECT], cwd=PROJECT, env=environment, check=True)
                (Path(var) / "static").rename(kept)
        shutil.copytree(kept, to)
