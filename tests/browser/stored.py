"""What a tab's browser keeps of a site beside cookies, by name."""

from playwright.sync_api import Page

from nightlight.public.consent.registry import NOTES

_KEPT = """async () => [
    ...Object.keys(sessionStorage),
    ...Object.keys(localStorage),
    ...(await indexedDB.databases()).map(each => `database ${each.name}`),
    ...(await caches.keys()).map(each => `cache ${each}`),
    ...(await navigator.serviceWorker.getRegistrations()).map(each => `worker ${each.scope}`),
]"""


def stored_by(tab: Page) -> set[str]:
    """Return the names of everything that the site of a tab has left in its storage."""
    return set(tab.evaluate(_KEPT))


def unnamed(kept: set[str]) -> set[str]:
    """Return what visitors are not told of."""
    return {key for key in kept if not any(note.names(key) for note in NOTES if not note.staff_only)}
