import { v4 } from './v4';
import { v5 } from './v5';

/**
 * All steps from an empty database to the schema of today, in order. Append only: a step that was released is never
 * edited, and it uses no code outside of itself.
 */
export const STEPS: readonly string[] = [v4, v5];

/**
 * SHA-256 of what all steps make (verify-schema.ts), so that opening a file need not run them beside it. A test says the new
 * one after a step.
 */
export const SCHEMA_PRINT = '4a50336ea1de41f70e1362be89cfeec78aad030f5e3e80a5423e8ffa912792cd';
