/** Why the system refused, in words. */
export function reason(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException
  // "EROFS: read-only file system, open 'story.txt'"
  return REASONS[code ?? ''] ?? message.replace(/^E[A-Z0-9]+: ([^,]+),.*$/s, '$1')
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'no such file or folder',
  EACCES: 'no permission',
  EISDIR: "it is a folder; 'folder/**/*.txt' means the files in it",
  ENOTDIR: 'a part of its path is no folder',
  ENOSPC: 'the disk is full',
}
