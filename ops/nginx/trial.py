"""The configuration that ships, tried on this machine: other folders and ports, no TLS, nothing else changed.

The benchmark measures it and the suite asks it; what either finds is true of `nightlight.conf` itself.
"""

import os
import re
from pathlib import Path

from ops.needed import find_nginx

SHIPPED = Path(__file__).with_name("nightlight.conf")
_TEMPORARY = ("client_body", "proxy", "fastcgi", "uwsgi", "scgi")


def shipped(var: Path, *, port: int, public: int = 8000, staff: int = 8001) -> str:
    """Return what ships, for NIGHTLIGHT_VAR = `var`, on one port without TLS, before processes on two others."""
    text = re.sub(r"#[^\n]*", "", SHIPPED.read_text())
    text = re.sub(r"server \{\s*listen 80;.*?\n\}", "", text, flags=re.S)
    text = re.sub(r"listen 443[^;]*;|listen \[::\]:443[^;]*;", "", text)
    text = re.sub(r"ssl_[a-z_]+ [^;]*;|server_name [^;]*;", "", text)
    text = re.sub(r"(?<!\w)server \{", f"server {{ listen 127.0.0.1:{port};", text, count=1)
    text = text.replace("127.0.0.1:8000", f"127.0.0.1:{public}").replace("127.0.0.1:8001", f"127.0.0.1:{staff}")
    return text.replace("/srv/nightlight", str(var)).replace("/var/log/nginx", str(var))


def how_to_run(var: Path, servers: str) -> list[str]:
    """Write a whole configuration around `servers` into a folder; return what runs nginx with it, in the foreground."""
    # As root it would read the files as somebody who may not; anybody else can't change and is not asked to.
    user = "user root;\n" if os.geteuid() == 0 else ""
    kept = "".join(f"{name}_temp_path {var}/nginx-{name};\n" for name in _TEMPORARY)
    configuration = var / "nginx.conf"
    configuration.write_text(
        f"{user}worker_processes 2; daemon off; error_log stderr crit;\n"
        f"pid {var}/nginx.pid; events {{ worker_connections 1024; }}\n"
        f"http {{ access_log off; include /etc/nginx/mime.types; default_type application/octet-stream;\n"
        f"{kept}{servers} }}\n"
    )
    return [str(find_nginx()), "-c", str(configuration), "-p", str(var)]
