"""How a server is set, handed from the command to its processes."""

import os
from pathlib import Path

import msgspec

_NAME = "NIGHTLIGHT_MATCH_SERVE"


class ServerSettings(msgspec.Struct, frozen=True):
    """Where the list is, who may ask, and how much at once. An empty token: whoever reaches the address may ask."""

    folder: str
    counters: str
    token: str = ""
    most_bytes: int = 50_000_000
    most_pixels: int = 64_000_000
    most_seconds: int = 600
    most_signals: int = 10_000
    within: int = 31

    @property
    def list_folder(self) -> Path:
        """The folder of the list that is ready."""
        return Path(self.folder)


def hand_over(settings: ServerSettings) -> None:
    """Leave the settings for processes that begin from now on."""
    os.environ[_NAME] = msgspec.json.encode(settings).decode()


def handed_over() -> ServerSettings:
    """Return the settings that this process was begun with."""
    return msgspec.json.decode(os.environ[_NAME], type=ServerSettings)
