"""Reads the snippets of drbd-reactor as it does: one after the other, as one file of TOML.

Arguments: the snippets of one host. Prints the promoters as JSON, with each item of a start list split into words as a
shell splits them.
"""
import json
import shlex
import sys
import tomllib


def words_of(item):
    return shlex.split(item) if item.startswith("ocf:") else [item]


text = 'snippets = "/etc/drbd-reactor.d"\n'
for path in sorted(sys.argv[1:]):
    with open(path, encoding="utf-8") as snippet:
        text += "\n" + snippet.read() + "\n"

resources = []
for promoter in tomllib.loads(text).get("promoter", []):
    for name, options in promoter["resources"].items():
        start = [words_of(item) for item in options.pop("start")]
        resources.append({"name": name, "start": start, "options": options})
print(json.dumps(resources))
