"""Static files, collected and compressed once for all sites of the tests: each site starts with a copy.

A site looks through its own when it starts, and collects them anew where they are not what it would have collected.
"""

import os
import shutil
import subprocess
import sys
from pathlib import Path

from tests.tables import PROJECT, kept

COLLECT = "import django; django.setup(); from nightlight.service.static import collect_static; collect_static()"


def copy_static_files(to: Path) -> None:
    """Make the folder `to`, with every static file as a demo collects it."""
    from nightlight.service.static import fingerprint

    with kept("static", fingerprint(), _collect) as made:
        shutil.copytree(made, to)


def _collect(var: Path) -> Path:
    environment = {**os.environ, "NIGHTLIGHT_MODE": "demo", "NIGHTLIGHT_ROLE": "all", "NIGHTLIGHT_VAR": str(var),
                   "DATABASE_URL": "", "DJANGO_SETTINGS_MODULE": "nightlight.service.settings"}  # fmt: skip
    subprocess.run([sys.executable, "-c", COLLECT], cwd=PROJECT, env=environment, check=True)
    return var / "static"
