"""How to install what is missing: by the file of our wheel, and never by its name alone.

On the public index of Python packages the name `nightlight` is somebody else's: pip would install and run theirs.
"""


def how_to_install(extras: str) -> str:
    """Return the command; what stands for the version is the reader's to fill in."""
    return f"pip install './nightlight-….whl[{extras}]'"
