/** Schema 21: an exercise and what was decided in it. */
export const v21 = `
CREATE TABLE "exercise" ( -- of a copy that was made for it
  "id" TEXT PRIMARY KEY NOT NULL,
  "title_en" TEXT NOT NULL,
  "title_ja" TEXT NOT NULL,
  "script" TEXT NOT NULL, -- JSON
  "turn" INTEGER NOT NULL DEFAULT 0 CHECK ("turn" >= 0)
) STRICT, WITHOUT ROWID;

CREATE TABLE "exercise_decision" ( -- one that was taken back is kept
  "id" TEXT PRIMARY KEY NOT NULL,
  "day" INTEGER NOT NULL CHECK ("day" >= 0),
  "lever" TEXT NOT NULL,
  "amount" REAL NOT NULL CHECK ("amount" >= 0),
  "who" TEXT NOT NULL, -- several divided by semicolons
  "why" TEXT,
  "late" INTEGER NOT NULL DEFAULT 0 CHECK ("late" = 0 OR "late" = 1),
  "taken_back" INTEGER NOT NULL DEFAULT 0 CHECK ("taken_back" = 0 OR "taken_back" = 1)
) STRICT, WITHOUT ROWID;
`;
