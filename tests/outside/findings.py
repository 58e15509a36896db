"""Prints what a log of schemathesis found: a line for each operation and kind of finding."""

import re
import sys

operation = None
found = set()
for line in open(sys.argv[1], encoding="utf-8", errors="replace"):
    if heading := re.fullmatch(r"_{3,} ([A-Z]+ /\S*) _{3,}\n?", line):
        operation = heading[1]
    elif finding := re.match(r"- (ST\d+ [^(\n]*[^(\s])", line):
        found.add(f"{operation}: {finding[1]}")
print("\n".join(sorted(found)))
