"""Which pages can be listened to, and what a recording may be.

Promises that a recording is played only where the page still says what was recorded. Refuses, with NoRecording, what is
no sound that every old phone plays, and more than a slow line carries.
"""

import hashlib
from uuid import UUID

from django.urls import reverse

from nightlight.foundation.flows.loading import flow_names, load_flow, load_wording
from nightlight.foundation.flows.models import Recording
from nightlight.pure.markdown import plain_lines
from nightlight.pure.questions.flow import LANGUAGES, NodeWording, Outcome

LARGEST = 1_000_000
"""Bytes: about two minutes of speech."""


class NoRecording(ValueError):
    """A file cannot be used; the message says what can."""


def spoken_words(words: NodeWording) -> str:
    """Return what is to be said on a page: everything that stands on it, a line each, for whoever records it."""
    lines = [words.title, *plain_lines(words.text), *plain_lines(words.hint), *words.options.values()]
    return "\n".join(lines)


def digest_of(words: NodeWording) -> str:
    """Return what tells whether a recording says what a page says."""
    return hashlib.sha256(spoken_words(words).encode()).hexdigest()


def is_current(recording: Recording) -> bool:
    """Return whether a recording says what its page says; a page that is gone says nothing."""
    words = pages_to_record().get(f"{recording.flow}/{recording.node}/{recording.language}")
    return words is not None and digest_of(words) == recording.words


def recording_address(flow: str, node: str, language: str) -> str:
    """Return where a page's recording is played from; empty where there is none that says what the page says."""
    words = load_wording(flow, language).nodes[node]
    found = Recording.objects.filter(flow=flow, node=node, language=language, words=digest_of(words))
    key = found.values_list("id", flat=True).first()
    return reverse("recording", args=[key]) if key else ""


def sound_of(key: UUID) -> tuple[bytes, str] | None:
    """Return a recording's bytes and their media type."""
    found = Recording.objects.filter(pk=key).values_list("sound", "kind").first()
    return (bytes(found[0]), found[1]) if found else None


def pages_to_record() -> dict[str, NodeWording]:
    """Return the words of every page of a report that can be recorded, by "flow/node/language".

    A page that names the time at which somebody reads can't: a recording would say another one.
    """
    pages = {
        f"{name}/{key}/{language}": load_wording(name, language).nodes[key]
        for name in flow_names()
        if load_flow(name).kind == "report"
        for language in LANGUAGES
        for key, node in load_flow(name).nodes.items()
        if not isinstance(node, Outcome)
    }
    return {page: words for page, words in pages.items() if "{time}" not in words.text}


def kind_of(sound: bytes) -> str:
    """Return the media type of a recording, by its first bytes. Raises NoRecording."""
    if len(sound) > LARGEST:
        raise NoRecording(f"The file is too large: at most {LARGEST // 1_000_000} MB, about two minutes.")
    if sound.startswith(b"ID3") or (len(sound) > 2 and sound[0] == 0xFF and sound[1] & 0xE6 == 0xE2):
        return "audio/mpeg"
    if sound[4:8] == b"ftyp" and sound[8:11] in (b"M4A", b"mp4", b"iso"):
        return "audio/mp4"
    raise NoRecording("That is no recording that every phone plays. Save it as MP3 or M4A, and add it again.")
