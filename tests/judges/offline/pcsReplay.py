"""Runs many calls of pcs on one CIB in one process: starting pcs anew for each takes most of the time.

Standard input: for each call the number of its words, then its words, all ended by NUL.
"""

import sys

from pcs import app


def main() -> None:
    cib, fields = sys.argv[1], sys.stdin.buffer.read().decode().split("\0")[:-1]
    while fields:
        count = int(fields.pop(0))
        words, fields = fields[:count], fields[count:]
        try:
            app.main(["-f", cib, *words])
        except SystemExit as end:
            if end.code:
                sys.exit(f"pcs {' '.join(words)}: exit {end.code}")


main()
