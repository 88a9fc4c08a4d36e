"""Published figures, carried here so that the tests need nothing else.

x-wing.json: the test vectors of draft-connolly-cfrg-xwing-kem. hpke.json: of the vectors that belong to RFC 9180, the
base mode of DHKEM(X25519, HKDF-SHA256), HKDF-SHA256, AES-256-GCM (first four messages); of those that belong to
draft-ietf-hpke-pq, X-Wing with HKDF-SHA256 and ChaCha20-Poly1305 (first three messages and exports).
"""

import json
from pathlib import Path
from typing import Any

_HERE = Path(__file__).parent

X_WING: list[dict[str, str]] = json.loads((_HERE / "x-wing.json").read_text())
_HPKE: dict[str, Any] = json.loads((_HERE / "hpke.json").read_text())
RFC_9180: dict[str, Any] = _HPKE["x25519_hkdf_sha256_aes_256_gcm"]
HPKE_X_WING: dict[str, Any] = _HPKE["x_wing_hkdf_sha256_chacha20"]
