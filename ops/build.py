"""Builds what browsers get: scripts, styles, fonts, and the compiled translations. Skips what is up to date."""

import hashlib
import os
import subprocess
import sys
from pathlib import Path

PROJECT = Path(__file__).resolve().parents[1]
BIN = PROJECT / ".venv" / "bin"
BUILD = PROJECT / "build"
SOURCES = [
    "frontend",
    "nightlight/**/*.js",
    "nightlight/**/*.ts",
    "nightlight/**/*.scss",
    "nightlight/locale",
    "package-lock.json",
]


def main() -> None:
    """Install npm's packages when their lock file changed, then build when a source changed."""
    environment = {**os.environ, "PATH": f"{BIN}{os.pathsep}{os.environ['PATH']}"}
    lock = fingerprint([PROJECT / "package-lock.json"])
    installed = PROJECT / "node_modules" / ".nightlight"
    if not installed.exists() or installed.read_text() != lock:
        print("Installing front-end packages …", flush=True)
        run(["npm", "ci", "--no-audit", "--no-fund", "--loglevel=error"], environment)
        installed.write_text(lock)
    sources = fingerprint(source_files())
    done = BUILD / ".done"
    if done.exists() and done.read_text() == sources:
        return
    print("Building scripts, styles, fonts and translations …", flush=True)
    run(["node", "frontend/build.mjs"], environment)
    run([str(BIN / "python"), "ops/fonts.py"], environment)
    run([str(BIN / "python"), "ops/translations.py", "compile"], environment)
    done.write_text(sources)


def source_files() -> list[Path]:
    """Every file that the build reads."""
    found = [PROJECT / "ops" / name for name in ("build.py", "fonts.py", "translations.py")]
    for pattern in SOURCES:
        base = PROJECT / pattern
        if base.is_dir():
            found += [path for path in base.rglob("*") if path.is_file() and path.suffix != ".mo"]
        else:
            found += PROJECT.glob(pattern)
    return sorted(found)


def fingerprint(files: list[Path]) -> str:
    """One hash over names and contents."""
    digest = hashlib.sha256()
    for file in files:
        digest.update(f"{file.relative_to(PROJECT)}\0".encode())
        digest.update(hashlib.sha256(file.read_bytes()).digest())
    return digest.hexdigest()


def run(command: list[str], environment: dict[str, str]) -> None:
    """Run one step of the build; stop with its name if it fails."""
    if subprocess.run(command, cwd=PROJECT, env=environment, check=False).returncode:
        sys.exit(f"The build stopped at: {' '.join(command)}")


if __name__ == "__main__":
    main()
