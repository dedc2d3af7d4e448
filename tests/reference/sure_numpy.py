"""How sure, once more: draws inputs by itself and runs every draw day by day, all draws of a day at once.

Written from docs/engine.md 2.3, 3.1, 3.3, 3.5, 4.1, 5.2 and 9.5, and from nothing of the engine. Reads a JSON list of
cases from stdin and writes one of results: of each figure its mean with a standard deviation, and its quantiles at the
levels asked for. Masses in tonnes, days counted from the start of the run, all of it inside of one year of 365 days.
"""

import json
import sys

import numpy as np

DRAWS = 60_000
DAYS_OF_YEAR = 365
FULL = 1e-9


def drawn(random, given):
    """An input from its triangle; whole days are rounded."""
    low, base, high = given["low"], given["base"], given["high"]
    if low >= high:
        return np.full(DRAWS, float(base))
    values = random.triangular(low, base, high, DRAWS)
    return np.floor(values + 0.5) if given["days"] else values


def shares_of(case, inputs):
    """Those that are drawn take theirs, the other one makes way or fills up; together at most 100 percent."""
    before = [case["shares"]["a"], case["shares"]["b"]]
    wanted = [np.minimum(100, inputs[name]) if name in inputs else None for name in ("share a", "share b")]
    taken = sum(w for w in wanted if w is not None)
    if all(w is not None for w in wanted):
        return [w * sum(before) / taken for w in wanted]
    left = np.minimum(100, taken)
    room = np.maximum(0, sum(before) - left)
    return [room if w is None else w * left / taken for w in wanted]


def sent(day, lead, length, approved, delay):
    """The part of a day's usual delivery that arrives on it: the measure holds on days 0 to length of dispatch."""
    left = day - lead
    free = (left < 0) | (left >= length)
    late = (left - delay >= 0) & (left - delay < length)
    return free * 1.0 + late * approved / 100


def run(case, random):
    inputs = {one["name"]: drawn(random, one) for one in case["inputs"]}
    get = lambda name: inputs.get(name, np.full(DRAWS, float(case["entered"][name])))
    need = get("demand") * (1 - np.minimum(100, get("substitution")) / 100) / DAYS_OF_YEAR
    shares = shares_of(case, inputs)
    usual = [share / 100 * case["supply"] / DAYS_OF_YEAR for share in shares]
    recycled = get("recycling") / DAYS_OF_YEAR
    stock = get("stock")
    lost_days = np.zeros(DRAWS)
    first = np.full(DRAWS, np.nan)
    stands = np.zeros(DRAWS, bool)
    for day in range(case["days"]):
        part = sent(day, get("lead a"), get("length"), get("approved"), get("delay"))
        # Whoever is not under the measure sends as always.
        coming = usual[0] * part + usual[1] + recycled
        gap = need - coming
        gap = np.where(np.abs(gap) > FULL * need, gap, 0)
        release = np.minimum(np.maximum(gap, 0), stock)
        short = np.maximum(gap, 0) - release
        short = np.where(short > FULL * need, short, 0)
        stock = stock - release + np.maximum(-gap, 0)
        load = 1 - short / need
        below = load < 1 - FULL
        lost_days += np.where(below, 1 - load, 0)
        stands |= load <= FULL
        first = np.where(below & np.isnan(first), day, first)
    yen = lost_days * need * case["value"] * get("value") / 100
    return {
        "lostDays": lost_days,
        "lostValue": yen,
        "first": first[~np.isnan(first)],
        "reduced": ~np.isnan(first) * 1.0,
        "standing": stands * 1.0,
    }


def said(figures, levels):
    if len(figures) == 0:
        return None
    return {
        "mean": float(np.mean(figures)),
        "deviation": float(np.std(figures)),
        "count": len(figures),
        "quantiles": [float(v) for v in np.quantile(figures, levels, method="inverted_cdf")],
    }


def main():
    asked = json.load(sys.stdin)
    random = np.random.default_rng(asked["seed"])
    answers = []
    for case in asked["cases"]:
        answers.append({name: said(figures, asked["levels"]) for name, figures in run(case, random).items()})
    json.dump(answers, sys.stdout)


main()
