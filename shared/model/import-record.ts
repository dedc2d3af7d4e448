import type { Mapping } from '../importing/mapping';

/** One file that was imported: its name and hash stay with the project, and every value points here. */
export interface ImportRecord {
  readonly id: string;
  readonly fileName: string;
  /** SHA-256 of the bytes, hex. */
  readonly fileHash: string;
  readonly sheet: string;
  /** ISO instant. */
  readonly at: string;
  readonly who: string;
  readonly rowsRead: number;
  readonly rowsApplied: number;
  readonly rowsUnchanged: number;
  readonly rowsRejected: number;
  readonly rowsLeftOut: number;
  readonly mappingId: string | null;
}

/** What an import has learned, found again by the fingerprint of the header. */
export interface SavedMapping {
  readonly id: string;
  readonly name: string;
  readonly fingerprint: string;
  readonly mapping: Mapping;
}
