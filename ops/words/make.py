"""Makes the lists of words that return phrases are of: nightlight/pure/sealing/words/en.txt and cy.txt.

Run by hand when a list has to be made anew; nothing else needs it, nor the packages that it reads:

    pip install --target /tmp/words xkcdpass==1.30.0 techiaith-g2p==1.4.0
    python ops/words/make.py /tmp/words

A phrase names words, never their numbers: a list may change without making anybody's phrase unreadable only if every
word of the old list stays in the new one. So it should not be run lightly.
"""

import heapq
import re
import sys
import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from itertools import combinations
from pathlib import Path

from rapidfuzz.distance import OSA

HERE = Path(__file__).parent
LISTS = HERE.parents[1] / "nightlight" / "pure" / "sealing" / "words"
WANTED = 4096  # twelve bits a word
SHORT = 8
LONGEST = 9

# Welsh initial mutations, undone: what a word that begins so may be a form of.
_UNDONE = {
    "mh": ["p"], "nh": ["t"], "ngh": ["c"], "ng": ["g"], "ph": ["p"], "th": ["t"], "ch": ["c"], "dd": ["d"],
    "b": ["p"], "d": ["t"], "g": ["c"], "f": ["b", "m"], "m": ["b"], "n": ["d"], "l": ["ll", "gl"], "r": ["rh", "gr"],
    "h": [""], "w": ["gw"], "a": ["ga"], "e": ["ge"], "i": ["gi"], "o": ["go"], "u": ["gu"], "y": ["gy"],
}  # fmt: skip
_ONLY_MUTATED = re.compile(r"dd|mh|nh|ng|ph|th|ch(?!w)")
_NOT_BASE_FORM = re.compile(r"(odd|wyd|asom|asant|ais|aist|wch|asai|asid|iff|ont)$")


def near(words: Sequence[str], distance: int) -> dict[str, set[str]]:
    """Return for each word those that so many slips of a finger, or fewer, make of it (optimal string alignment)."""
    shelves = defaultdict(set)
    for word in words:
        for count in range(distance + 1):
            for left_out in combinations(range(len(word)), count):
                shelves["".join(letter for at, letter in enumerate(word) if at not in left_out)].add(word)
    found: dict[str, set[str]] = {word: set() for word in words}
    for shelf in shelves.values():
        for one, other in combinations(sorted(shelf), 2):
            if other not in found[one] and OSA.distance(one, other) <= distance:
                found[one].add(other)
                found[other].add(one)
    return found


def choose(words: Iterable[str], clashes: Mapping[str, set[str]], last: set[str]) -> list[str]:
    """Return words of which no two clash, those of `last` last, as many as are wanted: first those that clash least."""
    free = set(words)
    count = {word: len(clashes[word] & free) for word in free}
    queue = [(word in last, count[word], len(word), word) for word in free]
    heapq.heapify(queue)
    chosen: list[str] = []
    while queue and len(chosen) < WANTED:
        _, clashing, _, word = heapq.heappop(queue)
        if word not in free or clashing != count[word]:
            continue
        chosen.append(word)
        free.discard(word)
        for lost in clashes[word] & free:
            free.discard(lost)
            for spared in clashes[lost] & free:
                count[spared] -= 1
                heapq.heappush(queue, (spared in last, count[spared], len(spared), spared))
    return sorted(chosen)


def plain(word: str) -> str:
    """Return the word as somebody types it who has no accents to hand."""
    return "".join(letter for letter in unicodedata.normalize("NFD", word) if not unicodedata.combining(letter))


def sounds(path: Path) -> dict[str, set[str]]:
    """Return the sounds of each word of a pronouncing dictionary, stress and pauses left out."""
    found: dict[str, set[str]] = defaultdict(set)
    for line in path.read_text(encoding="utf-8").splitlines():
        word, _, rest = line.partition(" ")
        found[word.lower()].add(re.sub(r"[-'\d]", "", rest.split("/")[0]).replace("  ", " ").strip())
    return found


def left_out(language: str) -> tuple[str, ...]:
    """Return the beginnings of words that stay out."""
    lines = (HERE / f"left-out-{language}.txt").read_text(encoding="utf-8").splitlines()
    return tuple(plain(stem) for line in lines if not line.startswith("#") for stem in line.split())


def clashes_of(words: Sequence[str], spoken: Mapping[str, set[str]]) -> dict[str, set[str]]:
    """Return for each word those that one slip makes of it, and those that sound the same."""
    clashes = near(words, 1)
    alike = defaultdict(set)
    for word in words:
        for sound in spoken.get(word, ()):
            alike[sound].add(word)
    for group in alike.values():
        for word in group:
            clashes[word] |= group - {word}
    return clashes


def english(packages: Path) -> list[str]:
    """Return the English list, of the EFF's large one."""
    eff = (packages / "xkcdpass" / "static" / "eff-long").read_text().split()
    out = left_out("en")
    words = [word for word in eff if re.fullmatch(f"[a-z]{{3,{LONGEST}}}", word) and not word.startswith(out)]
    data = packages / "techiaith" / "g2p" / "data"
    spoken = sounds(data / "geiriadur-ynganu-bangor" / "cmudict.dict")
    return choose(words, clashes_of(words, spoken), {word for word in words if len(word) > SHORT})


def welsh(packages: Path) -> list[str]:
    """Return the Welsh list, of Bangor University's pronouncing dictionary: first words that its tagged corpus has."""
    data = packages / "techiaith" / "g2p" / "data"
    bangor = data / "geiriadur-ynganu-bangor"
    heard = sounds(bangor / "bangordict.dict")
    known = {plain(word) for word in heard}
    english_too = set(sounds(bangor / "bangordict.en.dict")) | set(sounds(bangor / "cmudict.dict"))
    seen = {line.split("\t")[0] for line in (data / "lang" / "lang_prior.tsv").read_text(encoding="utf-8").splitlines()}
    spoken: dict[str, set[str]] = defaultdict(set)
    for word, sound in heard.items():
        spoken[plain(word)] |= sound
    out = left_out("cy")
    words, last = [], set()
    for word in sorted(known):
        if not re.fullmatch(f"[a-z]{{3,{LONGEST}}}", word) or word.startswith(out) or word in english_too:
            continue
        if _NOT_BASE_FORM.search(word) or _ONLY_MUTATED.match(word) or _mutated(word, known):
            continue
        words.append(word)
        if word not in seen or len(word) > SHORT:
            last.add(word)
    return choose(words, clashes_of(words, spoken), last)


def _mutated(word: str, known: set[str]) -> bool:
    return any(
        word.startswith(start) and base + word[len(start) if start not in "aeiouyw" else 1 :] in known
        for start, bases in _UNDONE.items()
        for base in bases
    )


if __name__ == "__main__":
    for language, made in (("en", english(Path(sys.argv[1]))), ("cy", welsh(Path(sys.argv[1])))):
        print(f"{language}: {len(made)} words, the longest of {max(map(len, made))} letters")
        LISTS.mkdir(exist_ok=True)
        (LISTS / f"{language}.txt").write_text("\n".join(made) + "\n", encoding="utf-8")
