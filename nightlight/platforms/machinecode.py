"""Where the kernels' machine code is kept from one start to the next: the user's own cache, writable by nobody else.

Made once from the texts that came with the package, in about a second. Where nothing can be kept, it is made at each
start. What is kept is code that will be run, so a folder or file that somebody else owns or can write to is not used.
"""

import hashlib
import os
import stat

from nightlight.pure.matching.native.loading import keep_with


class CacheFolder:
    """Machine code in files whose names say what they were made from."""

    def __init__(self, folder: str) -> None:
        """Keep code in this folder, which need not be there yet."""
        self._folder = folder

    def get(self, text: str) -> bytes | None:
        """Return what was kept, if nobody else can have written it."""
        path = self._path(text)
        try:
            if not (_is_ours(self._folder) and _is_ours(path)):
                return None
            with open(path, "rb") as file:
                digest, code = file.read(32), file.read()
        except OSError:
            return None
        return code if hashlib.sha256(code).digest() == digest else None

    def put(self, text: str, code: bytes) -> None:
        """Keep it, beside what other versions kept."""
        try:
            os.makedirs(self._folder, mode=0o700, exist_ok=True)
            if not _is_ours(self._folder):
                return
            path = self._path(text)
            unfinished = f"{path}.{os.getpid()}"
            with open(unfinished, "xb", opener=lambda name, flags: os.open(name, flags, 0o600)) as file:
                file.write(hashlib.sha256(code).digest() + code)
            os.replace(unfinished, path)
        except OSError:
            return

    def _path(self, text: str) -> str:
        from llvmlite import binding

        processor = binding.get_host_cpu_name(), binding.get_host_cpu_features().flatten()
        made_from = repr((text, binding.llvm_version_info, binding.get_process_triple(), processor))
        return os.path.join(self._folder, f"kernels-{hashlib.sha256(made_from.encode()).hexdigest()[:32]}.o")


def keep_machine_code() -> None:
    """Keep machine code in the user's cache."""
    keep_with(CacheFolder(os.path.join(os.path.expanduser("~"), ".cache", "nightlight")))


def _is_ours(path: str) -> bool:
    found = os.lstat(path)
    mine = not hasattr(os, "getuid") or found.st_uid == os.getuid()
    return mine and not stat.S_ISLNK(found.st_mode) and not found.st_mode & (stat.S_IWGRP | stat.S_IWOTH)
