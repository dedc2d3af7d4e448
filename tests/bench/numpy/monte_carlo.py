"""The Monte Carlo of the bench in vectorised NumPy, as a yardstick: runs and materials side by side, one step a day.

Same model, own random numbers: figures agree within their errors. Use: monte_carlo.py CASE.bin FAN(0|1)
"""
import json
import sys
import time

import numpy as np

CELLS, ROWS = 32, 32
WIDTH = CELLS + 1
CHUNK = 1000  # runs at a time: the arrays of a day stay in the cache
LEVELS = [0.05, 0.1, 0.25, 0.5, 0.75, 0.9, 0.95]


def read_case(path):
    with open(path, "rb") as file:
        materials, lanes, days, countries, runs, seed = np.fromfile(file, "<i4", 6)
        country, lead = np.fromfile(file, "<i4", lanes), np.fromfile(file, "<i4", lanes)
        laws = [(np.fromfile(file, "<f8", 3), np.fromfile(file, "<f8", 2 * ROWS * WIDTH)) for _ in range(2)]
        rows = []
        for _ in range(materials):
            limits = np.fromfile(file, "<f8", 4)
            need, recycling, arrivals, _top = (np.fromfile(file, "<f8", days) for _ in range(4))
            rows.append((limits, need, recycling, arrivals, np.fromfile(file, "<f8", lanes * days).reshape(lanes, days)))
    return (materials, lanes, days, countries, runs, seed), country, lead, laws, rows


def severities(u, table):
    """Samples of the severity by its quantiles, in rows that halve towards either end."""
    upper = u >= 0.5
    mantissa, power = np.frexp(np.where(upper, 1 - u, u))
    row = np.minimum(-power - 1, ROWS - 1)
    at = np.where(-power - 1 < ROWS, (2 * mantissa - 1) * CELLS, 0)
    cell = at.astype(int)
    first = (upper * ROWS + row) * WIDTH + cell
    return table[first] + (table[first + 1] - table[first]) * (at - cell)


def kept_parts(rng, law, sources, runs, days):
    """What is left of the dispatch by run, source and day; all runs draw their next event at once."""
    (per_day, median, spread), table = law
    if per_day == 0:
        return np.ones((runs, sources, days))
    change = np.zeros((runs, sources, days + 1))
    free = np.zeros((runs, sources))
    active = np.arange(runs * sources)
    while active.size:
        begins = free.flat[active] + np.floor(rng.exponential(1 / per_day, active.size))
        active, begins = active[begins < days], begins[begins < days].astype(int)
        lasts = np.maximum(1, np.ceil(median * np.exp(spread * rng.standard_normal(active.size))))
        ends = np.minimum(days, begins + lasts).astype(int)
        takes = severities(rng.random(active.size), table)
        flat = change.reshape(runs * sources, days + 1)
        flat[active, begins] += takes
        flat[active, ends] -= takes
        free.flat[active] = ends + 1
    return 1 - np.cumsum(change, axis=2)[:, :, :days]


def main(path, with_fan):
    (materials, lanes, days, countries, runs, seed), country, lead, laws, rows = read_case(path)
    began, cpu = time.perf_counter(), time.process_time()
    rng = np.random.Generator(np.random.Philox(int(seed)))
    opening, minimum, maximum, release_limit = np.array([row[0] for row in rows]).T
    need, recycling, base = (np.array([row[i] for row in rows]).T for i in (1, 2, 3))  # day x material
    streams = np.array([row[4] for row in rows]).transpose(2, 1, 0)  # day x lane x material
    totals = np.zeros((runs, materials))
    stocks = np.empty((days, runs, materials)) if with_fan else None
    shorts = np.empty((days, runs, materials)) if with_fan else None
    for first in range(0, runs, CHUNK):
        last = min(runs, first + CHUNK)
        kept = kept_parts(rng, laws[0], lanes, last - first, days)
        kept *= kept_parts(rng, laws[1], countries, last - first, days)[:, country, :]
        lost = np.zeros((days, last - first, lanes))  # by day of arrival
        for lane in range(lanes):
            lost[lead[lane] :, :, lane] = 1 - kept[:, lane, : days - lead[lane]].T
        coming = np.maximum(0, base[:, None, :] - np.matmul(lost, streams)) + recycling[:, None, :]
        stock = np.broadcast_to(opening, (last - first, materials)).copy()
        total = totals[first:last]
        for day in range(days):
            balance = coming[day] - need[day]
            gap = np.maximum(0, -balance)
            release = np.minimum(np.minimum(gap, np.maximum(0, stock - minimum)), release_limit)
            stock += np.minimum(np.maximum(0, balance), np.maximum(0, maximum - stock)) - release
            missing = gap - release
            missing[missing <= 1e-9 * need[day]] = 0
            total += missing
            if with_fan:
                stocks[day, first:last] = stock
                shorts[day, first:last] = missing
    fans = [np.quantile(kept, LEVELS, axis=1) for kept in (stocks, shorts)] if with_fan else []
    tails = np.quantile(totals, 0.95, axis=0)
    seconds, cpu = time.perf_counter() - began, time.process_time() - cpu
    figures = [
        {"chance": float(np.mean(of > 0)), "expected": float(of.mean()), "error": float(of.std() / np.sqrt(runs))}
        for of in totals.T
    ]
    print(json.dumps({"seconds": seconds, "cpu": cpu, "materials": figures, "tail": float(tails[0]), "fans": len(fans)}))


main(sys.argv[1], sys.argv[2] == "1")
