"""Get what some tests need from the operating system's packages, where that is possible.

The widget is tested in Chromium and the databases also on PostgreSQL. Where these cannot be installed the tests that need them
are skipped with the reason.
"""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

# What a test needs, the command that shows it is there, and the packages that bring it.
NEEDS = {
    "a browser": (("chromium", "chromium-browser"), ["chromium"]),
    "fonts for Arabic script and Chinese": (("/usr/share/fonts/truetype/noto/NotoSansArabic-Regular.ttf",), ["fonts-noto-core"]),
}


def main() -> None:
    """Install what is missing; never fail."""
    missing = [name for name, (signs, _) in NEEDS.items() if not any(shutil.which(s) or Path(s).exists() for s in signs)]
    if not missing:
        return
    if shutil.which("apt-get") is None or os.geteuid() != 0:
        print(f"Not installed, and cannot be installed here: {', '.join(missing)}. The tests that need it are skipped.")
        return
    packages = [package for name in missing for package in NEEDS[name][1]]
    print(f"Installing {', '.join(missing)} for the tests …", flush=True)
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    commands = (["apt-get", "update", "-qq"], ["apt-get", "install", "-y", "-qq", "--no-install-recommends", *packages])
    for command in commands:
        done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
        if done.returncode:
            print(f"{' '.join(command)} failed; the tests that need it are skipped.\n{done.stderr[-500:]}")
            return


if __name__ == "__main__":
    main()
