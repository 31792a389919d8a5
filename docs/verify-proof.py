#!/usr/bin/env python3
"""Checks a Weft proof without Weft: python3 verify-proof.py proof.json [seals.json]

The second file, from /seals.json, is optional: with it the seal is also looked for among those the shop published.
"""
import hashlib
import json
import sys


def sha256(*parts):
    return hashlib.sha256(b"".join(parts)).digest()


def require(holds, otherwise):
    if not holds:
        raise ValueError(otherwise)


def climb(leaf, path):
    """Walks up a tree: each step is L or R, the side the sibling stands on, and the sibling's hash."""
    for step in path:
        sibling = bytes.fromhex(step[1:])
        leaf = sha256(b"\x01", sibling, leaf) if step[0] == "L" else sha256(b"\x01", leaf, sibling)
    return leaf


def check(proof):
    require(proof["format"] == "weft-proof" and proof["version"] == 1, "not a proof of version 1")
    seal = proof["seal"]
    texts = [line["text"] for line in proof["lines"]]
    require(texts and len(set(texts)) == len(texts), "no line, or one of them twice")
    roots = {
        climb(sha256(b"\x00", bytes.fromhex(line["salt"]), line["text"].encode()), line["path"])
        for line in proof["lines"]
    }
    require(len(roots) == 1, "a line does not fit the journal")
    root = climb(sha256(b"\x00", roots.pop()), proof["journal"]["path"])
    require(root.hex() == seal["root"], "the journal does not fit the seal")
    numbers = seal["first"].to_bytes(8, "big") + seal["last"].to_bytes(8, "big")
    require(sha256(bytes.fromhex(seal["previous"]), root, numbers).hex() == seal["hash"], "the seal does not fit its hash")
    return seal["hash"]


if __name__ == "__main__":
    try:
        document = json.load(open(sys.argv[1], encoding="utf-8"))
        sealed = check(document)
        if len(sys.argv) > 2:
            published = {seal["hash"] for seal in json.load(open(sys.argv[2], encoding="utf-8"))["seals"]}
            require(sealed in published, "the seal is not among the published ones")
    except (ArithmeticError, AttributeError, KeyError, OSError, TypeError, ValueError) as wrong:
        sys.exit(f"DOES NOT HOLD: {wrong}")
    for opened in document["lines"]:
        print(opened["text"])
    print("HOLDS, in seal", sealed)
