"""What counts as one word, whatever the script."""

from __future__ import annotations

import re

HAN = re.compile(r"[\u3400-\u9fff]")
# Han characters and the letters beside them are words of their own: "Liseberg几点开门".
WORD = re.compile(r"[\u3400-\u9fff]+|[^\W_\u3400-\u9fff]+(?:[.:'’\-/][^\W_\u3400-\u9fff]+)*", re.UNICODE)
