"""What a figure was measured on: without it, it says nothing."""

import os
import platform
from importlib.metadata import PackageNotFoundError, version

import msgspec

from nightlight.pure.matching.finding import cores

PACKAGES = ("numpy", "llvmlite", "pillow", "granian", "threatexchange", "faiss-cpu", "pdqhash")


class Machine(msgspec.Struct, frozen=True):
    """A machine, how busy it was (processes that waited for a core: 1, 5 and 15 minutes), and what was installed."""

    processor: str
    cores: int
    system: str
    python: str
    waiting: tuple[float, float, float]
    versions: dict[str, str]

    def as_text(self) -> str:
        """Return two lines."""
        busy = " ".join(f"{each:.1f}" for each in self.waiting)
        named = ", ".join(f"{name} {number}" for name, number in self.versions.items())
        return (
            f"{self.processor}, {self.cores} cores, {self.system}, Python {self.python}, waiting for a core: {busy}\n"
            f"{named}"
        )


def this_machine(packages: tuple[str, ...] = PACKAGES) -> Machine:
    """Return the machine that this runs on, with the versions of those packages that are here."""
    return Machine(
        processor(), cores(), platform.platform(), platform.python_version(), os.getloadavg(),
        {name: found for name in packages if (found := _version(name))},
    )  # fmt: skip


def processor() -> str:
    """Return the processor's name, as far as the system tells it."""
    try:
        with open("/proc/cpuinfo") as file:
            names = [line.partition(":")[2].strip() for line in file if line.startswith("model name")]
    except OSError:
        names = []
    return names[0] if names else platform.processor() or platform.machine()


def _version(package: str) -> str:
    try:
        return version(package)
    except PackageNotFoundError:
        return ""
