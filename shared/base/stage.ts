/** The steps from ore to component, in the order in which a material passes them. A share belongs to one stage. */
export const STAGES = ['mining', 'separation', 'metal', 'magnet', 'component'] as const;
export type Stage = (typeof STAGES)[number];

/** Whether a text names a stage. */
export function isStage(text: string): text is Stage {
  return (STAGES as readonly string[]).includes(text);
}

/** Observations of trade often mix stages (ores, compounds and metals in one customs code). */
export const OBSERVED_STAGES = [...STAGES, 'mixed'] as const;
export type ObservedStage = (typeof OBSERVED_STAGES)[number];
