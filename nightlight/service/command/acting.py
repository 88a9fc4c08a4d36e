"""Who acts at the command line, as the audit names them."""

import getpass
import os

from nightlight.foundation.audit.actors import machine


def acting(role: str = "") -> str:
    """Return the actor: the machine's login, and the role that somebody says they act in, if they were asked."""
    try:
        login = getpass.getuser()
    except (KeyError, OSError):  # a container's user without a name
        login = str(os.getuid())
    return machine(login[:60], role[:100])
