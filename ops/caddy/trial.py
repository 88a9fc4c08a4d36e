"""The configuration that ships, tried on this machine: other folders and ports, no TLS, nothing else changed."""

import os
import re
from pathlib import Path

from ops.needed import CADDIES, find_program

SHIPPED = Path(__file__).with_name("Caddyfile")


def shipped(var: Path, *, port: int, public: int = 8000, staff: int = 8001) -> str:
    """Return what ships, for NIGHTLIGHT_VAR = `var`, on one port without TLS, before processes on two others."""
    text = SHIPPED.read_text().replace(
        "\nadvice.example.org {", f"\nhttp://127.0.0.1:{port}, http://localhost:{port} {{"
    )
    text = re.sub(r"^\{\n", "{\n\tadmin off\n\tauto_https off\n", text, count=1, flags=re.M)
    text = text.replace("127.0.0.1:8000", f"127.0.0.1:{public}").replace("127.0.0.1:8001", f"127.0.0.1:{staff}")
    return text.replace("/srv/nightlight", str(var))


def how_to_run(folder: Path, configuration: str) -> tuple[list[str], dict[str, str]]:
    """Write a configuration into a folder; return what runs Caddy with it, and the environment that keeps it there."""
    file = folder / "Caddyfile"
    file.write_text(configuration)
    kept = {"XDG_DATA_HOME": str(folder / "data"), "XDG_CONFIG_HOME": str(folder / "config")}
    command = [str(find_program(CADDIES)), "run", "--adapter", "caddyfile", "--config", str(file)]
    return command, {**os.environ, **kept}
