"""Runs the samples of a JSON file, each as a program of its own, and prints the failures as JSON."""

import contextlib
import io
import json
import sys

with open(sys.argv[1], encoding="utf-8") as file:
    programs = json.load(file)
failures = []
for program in programs:
    output = io.StringIO()
    try:
        with contextlib.redirect_stdout(output):
            exec(compile(program["code"], program["id"], "exec"), {"__name__": "__main__"})
    except BaseException as error:
        failures.append(f"{program['id']}: {error!r}")
print(json.dumps({"ran": len(programs), "failures": failures}))
