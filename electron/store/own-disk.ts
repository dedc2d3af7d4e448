import { statfsSync } from 'node:fs';

/** Numbers by which Linux tells disks that one computer alone can have: ext, XFS, Btrfs, F2FS, ZFS, FAT, exFAT, NTFS, in memory, in layers. */
const OWN = new Set([
  ...[0xef53, 0x58465342, 0x9123683e, 0xf2f52010, 0x2fc12fc1],
  ...[0x4d44, 0x2011bab0, 0x5346544e, 0x7366746e, 0x01021994, 0x858458f6, 0x794c7630],
]);

/** Whether a folder lies on a disk that nobody but this computer reaches. Of a share, and of what the system does not tell, it is not said. */
export function isOwnDisk(folder: string): boolean {
  // A drive letter of a share leads to the name of the share; by that name the paths of a project are called.
  if (process.platform === 'win32') return !folder.startsWith('\\\\');
  try {
    return OWN.has(statfsSync(folder).type);
  } catch {
    return false;
  }
}
