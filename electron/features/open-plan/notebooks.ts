/**
 * Two scripts that go with an open copy and say the figures of a brief from it alone: the lines of each run, when they are
 * reduced, and what is lost. They are texts of the product and run in the analyst's own Python or R.
 */
const PYTHON = `# Figures of a brief from an open copy: python brief.py, in the folder of the copy. Python 3 is enough; the
# tables read the same with pandas.read_csv, pandas.read_parquet or DuckDB.
import csv, glob, json, os

package = json.load(open("datapackage.json", encoding="utf-8"))
print(package["title"], "head", package["lodestone:head"][:12])


def table(path):
    with open(path, encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def total(rows, field):
    return sum(float(row[field]) for row in rows if row[field] != "")


names = {row["id"]: row["nameEn"] for row in table("data/use.csv")}
for path in sorted(glob.glob("runs/*/lines.csv")):
    scenario = os.path.basename(os.path.dirname(path))
    lines = sorted((row for row in table(path) if row["reducedFrom"]), key=lambda row: row["reducedFrom"])
    standing = sum(1 for row in lines if row["standsFrom"])
    print(f"{scenario}: {len(lines)} lines reduced, {standing} stand, "
          f"{total(lines, 'lineDaysLost')!r} line-days, {total(lines, 'lostValue')!r} lost")
    for row in lines:
        print(f"  {row['reducedFrom']}  {row['standsFrom'] or '-':10}  {names[row['useId']]}")
    short = {}
    for day in table(f"runs/{scenario}/days.csv"):
        short[day["materialId"]] = short.get(day["materialId"], 0.0) + float(day["shortfall"])
    for material, tonnes in short.items():
        if tonnes > 0:
            print(f"  short of {material}: {tonnes:.6g} t")
`;

const R = `# Figures of a brief from an open copy: Rscript brief.R, in the folder of the copy. Base R is enough.
uses <- read.csv("data/use.csv", encoding = "UTF-8")
for (path in Sys.glob("runs/*/lines.csv")) {
  scenario <- basename(dirname(path))
  lines <- merge(read.csv(path), uses[, c("id", "nameEn")], by.x = "useId", by.y = "id", all.x = TRUE)
  reduced <- lines[lines$reducedFrom != "" & !is.na(lines$reducedFrom), ]
  cat(sprintf("%s: %d lines reduced, %.3f line-days, %.6g lost\\n", scenario, nrow(reduced),
              sum(reduced$lineDaysLost), sum(reduced$lostValue, na.rm = TRUE)))
  print(reduced[order(reduced$reducedFrom), c("nameEn", "reducedFrom", "standsFrom", "lineDaysLost")], row.names = FALSE)
}
`;

/** By the names of their files. */
export const NOTEBOOKS: Readonly<Record<string, string>> = { 'brief.py': PYTHON, 'brief.R': R };
