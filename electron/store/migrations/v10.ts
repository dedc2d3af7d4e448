/** The bundled sample had both names of a scenario in one: this one, its name, its name in Japanese. */
const APART: readonly (readonly [both: string, name: string, nameJa: string])[] = [
  ['Ban, heavy rare earths (重希土の禁輸)', 'Ban, heavy rare earths', '重希土類の輸出禁止'],
  ['Nothing from China, 180 days (対中停止180日)', 'Nothing from China, 180 days', '中国からの供給停止180日'],
  ['Lynas 45 % (ライナス45％)', 'Lynas 45 %', 'ライナス45%'],
  ['2010 stop (2010年の輸出停止)', '2010 stop', '2010年の輸出停止'],
  ['2025 licences (2025年の輸出許可制)', '2025 licences', '2025年の輸出許可制'],
  [
    '2026, three months without heavy (2026年重希土3か月ゼロ)',
    '2026, three months without heavy',
    '2026年の重希土類ゼロ（3か月）',
  ],
  [
    'Export tax and quotas, as before 2015 (輸出税と輸出枠)',
    'Export tax and quotas, as before 2015',
    '輸出税と輸出枠（2015年以前）',
  ],
  [
    'Ban with leak and outage (禁輸・迂回流入・工場停止)',
    'Ban with leak and outage',
    '輸出禁止、第三国経由の流入、操業停止',
  ],
];

/** Schema 10: a scenario has a name in each language; scenarios are frozen with their results. */
export const v10 = `
ALTER TABLE "scenario" ADD COLUMN "name_ja" TEXT;
${APART.map(
  ([both, name, nameJa]) =>
    `UPDATE "scenario" SET "name" = '${name}', "name_ja" = '${nameJa}' WHERE "name" = '${both}';`,
).join('\n')}

CREATE TABLE "edition" ( -- a scenario frozen with inputs and results; scenario_id refers to none, as it may go
  "id" TEXT PRIMARY KEY NOT NULL,
  "number" INTEGER NOT NULL CHECK ("number" >= 1),
  "scenario_id" TEXT NOT NULL,
  "name" TEXT NOT NULL,
  "name_ja" TEXT,
  "state" TEXT NOT NULL CHECK ("state" = 'draft' OR "state" = 'reviewed' OR "state" = 'published'),
  "frozen_at" TEXT NOT NULL,
  "revision" INTEGER NOT NULL CHECK ("revision" >= 0),
  "head_hash" TEXT NOT NULL,
  "version" TEXT NOT NULL,
  "written_by" TEXT NOT NULL,
  "reviewed_by" TEXT,
  "reviewed_at" TEXT,
  "published_at" TEXT,
  "mark" TEXT,
  "limits" TEXT,
  "secret" INTEGER NOT NULL CHECK ("secret" = 0 OR "secret" = 1),
  "remarks" TEXT NOT NULL CHECK (json_valid("remarks")),
  "model" TEXT NOT NULL CHECK (json_valid("model")),
  "sampled" TEXT CHECK (json_valid("sampled")),
  "results" TEXT NOT NULL CHECK (json_valid("results")),
  UNIQUE ("number")
) STRICT, WITHOUT ROWID;
`;

/** What the step makes of a name, so that a change of before it, played again, gives the same row; null where it keeps it. */
export function namesApart(both: string): { readonly name: string; readonly nameJa: string } | null {
  const found = APART.find((known) => known[0] === both);
  return found === undefined ? null : { name: found[1], nameJa: found[2] };
}
