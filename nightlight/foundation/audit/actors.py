"""How an event names who acted: an account by its number, a person at the machine by role, or the worker."""

WORKER = "worker"


def account(number: int) -> str:
    """Return the actor for an account of this site. Its number, because names change and are a person's."""
    return f"account:{number}"


def machine(login: str, role: str = "") -> str:
    """Return the actor for somebody at the command line: the machine's login, and the role they say they act in."""
    return f"machine:{login}" + (f" ({role})" if role else "")
