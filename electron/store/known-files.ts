import { createHash } from 'node:crypto';
import { readFileSync, renameSync, writeFileSync } from 'node:fs';

/** Of so many files the bytes are remembered: the projects of a person, in the last states that they were saved in. */
const MOST = 64;

/**
 * Files whose bytes this version has written, or has looked at whole, on this machine. What a check says of the same bytes is
 * the same, so that they are opened without another look. By SHA-256: a checksum within the file would be believed a stranger.
 */
export interface KnownFiles {
  has(bytes: Uint8Array): boolean;
  add(bytes: Uint8Array): void;
}

/** Where they are remembered, and for which version: a later one may look for more. */
export interface KnownFilesMemory {
  readonly path: string;
  readonly version: string;
}

/** @param memory a file that no other person can write to. What cannot be read or written is a file looked at once more. */
export function knownFiles({ path, version }: KnownFilesMemory): KnownFiles {
  const digests = (): readonly string[] => {
    try {
      const kept: unknown = JSON.parse(readFileSync(path, 'utf8'));
      if (typeof kept !== 'object' || kept === null || !('version' in kept) || !('files' in kept)) return [];
      return kept.version === version && Array.isArray(kept.files) ? kept.files.map(String) : [];
    } catch {
      return [];
    }
  };
  return {
    has: (bytes) => digests().includes(digestOf(bytes)),
    add: (bytes) => {
      const digest = digestOf(bytes);
      const before = digests();
      if (before.includes(digest)) return;
      const temporary = `${path}.${process.pid}`;
      try {
        writeFileSync(temporary, JSON.stringify({ version, files: [digest, ...before].slice(0, MOST) }), {
          mode: 0o600,
        });
        renameSync(temporary, path);
      } catch {
        // Nothing is lost: the next opening looks at the file again.
      }
    },
  };
}

function digestOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
