"""Draws again, from docs/draw-proof.md alone. Python 3, standard library only."""
import hashlib
import hmac
import json
import sys
import unicodedata


def sha(text):
    return hashlib.sha256(text.encode("utf-8")).hexdigest()


def numbers(secret):
    counter = 0
    while True:
        digest = hmac.new(secret, counter.to_bytes(8, "big"), hashlib.sha256).digest()
        yield int.from_bytes(digest[:4], "big")
        counter += 1


def below(total, source):
    limit = 2**32 - 2**32 % total
    for number in source:
        if number < limit:
            return number % total


def order(draw, entrants):
    """The keys of everybody, in the order in which they were drawn."""
    text = "|".join(["v1", draw["drawId"], draw["seed"], draw["beacon"], draw["rulesHash"], draw["listHash"]])
    source = numbers(hashlib.sha256(text.encode("utf-8")).digest())
    left = list(entrants)
    total = sum(tickets for _, tickets in left)
    drawn = []
    while left:
        ticket = below(total, source)
        for index, (key, tickets) in enumerate(left):
            if ticket < tickets:
                break
            ticket -= tickets
        drawn.append(key)
        total -= tickets
        del left[index]
    return drawn


def read_list(text):
    entrants = []
    for line in text.split("\n")[:-1]:
        key, tickets = line.split("\t")
        entrants.append((key, int(tickets)))
    keys = [key.encode("utf-8") for key, _ in entrants]
    canonical = text == "" or text.endswith("\n")
    canonical = canonical and all(a < b for a, b in zip(keys, keys[1:]))
    canonical = canonical and all(key == unicodedata.normalize("NFC", key) and tickets > 0 for key, tickets in entrants)
    return entrants if canonical else None


def order_hash(keys):
    return sha("".join(key + "\n" for key in keys))


def check(proof):
    entrants = read_list(proof["list"])
    beacon = proof["beacon"]["randomness"] if proof["beacon"] else ""
    keys = order({**proof, "beacon": beacon}, entrants or [])
    return {
        "commit": hashlib.sha256(bytes.fromhex(proof["seed"])).hexdigest() == proof["commit"],
        "rulesHash": sha(proof["rules"]) == proof["rulesHash"],
        "listHash": sha(proof["list"]) == proof["listHash"],
        "list": entrants is not None,
        "counts": len(entrants or []) == proof["entrants"] and sum(t for _, t in entrants or []) == proof["tickets"],
        "order": order_hash(keys) == proof["orderHash"],
        "ranked": all(keys[row["place"]] == row["key"] for row in proof["ranked"]),
    }


def main():
    if sys.argv[1] == "proof":
        with open(sys.argv[2], encoding="utf-8") as file:
            found = check(json.load(file))
        print(json.dumps(found))
        return 0 if all(found.values()) else 1
    for line in sys.stdin:
        draw = json.loads(line)
        print(order_hash(order(draw, read_list(draw["list"]))))
    return 0


sys.exit(main())
