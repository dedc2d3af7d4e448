/** Schema 13: what the measures of a scenario cost, by sort of lever, with the day on which they are decided. */
export const v13 = `
CREATE TABLE "measure_cost" (
  "id" TEXT PRIMARY KEY NOT NULL,
  "scenario_id" INTEGER NOT NULL REFERENCES "scenario" ("key"),
  "lever" TEXT NOT NULL,
  "cost_yen" REAL,
  "decided" TEXT,
  "mark" TEXT NOT NULL CHECK ("mark" = 'known' OR "mark" = 'estimated' OR "mark" = 'guessed'),
  "note" TEXT,
  UNIQUE ("scenario_id", "lever")
) STRICT, WITHOUT ROWID;
`;
