"""Whether a process in this container answers: ``python healthy.py HEJ_CHAT_PORT /healthz`` exits 0 if so.

The image has no curl, and this must work without anything but Python.
"""

from __future__ import annotations

import http.client
import os
import sys


def main(port_variable: str, path: str) -> int:
    """0 where the answer is 200, else 1."""
    connection = http.client.HTTPConnection("127.0.0.1", int(os.environ[port_variable]), timeout=4)
    try:
        connection.request("GET", path)
        return 0 if connection.getresponse().status == 200 else 1
    except OSError:
        return 1
    finally:
        connection.close()


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
