/** Schema 9: uses that the release of a tier of stock serves by name; a scenario can change a release rule, by rows that older programs do not know. */
export const v9 = `
CREATE TABLE "release_recipient" (
  "id" TEXT PRIMARY KEY NOT NULL,
  "economy_id" INTEGER NOT NULL REFERENCES "country" ("key"),
  "material_id" INTEGER NOT NULL REFERENCES "material" ("key"),
  "tier" TEXT NOT NULL CHECK ("tier" = 'national' OR "tier" = 'private' OR "tier" = 'firm'),
  "use_id" INTEGER NOT NULL REFERENCES "use" ("key"),
  "mark" TEXT NOT NULL CHECK ("mark" = 'known' OR "mark" = 'estimated' OR "mark" = 'guessed'),
  "source_id" INTEGER REFERENCES "source" ("key"),
  "note" TEXT,
  UNIQUE ("economy_id", "material_id", "tier", "use_id")
) STRICT, WITHOUT ROWID;
`;
