/**
 * better-sqlite3 13 is built for Node 24 and crashes the process (SIGSEGV) under the Node 20 that a plain
 * `node_modules/.bin/vitest` would use. A sentence beats a segfault.
 */
export default function nodeGuard(): void {
  const major = Number(process.versions.node.split('.')[0]);
  if (major < 24) {
    throw new Error(`These tests need Node 24 (this is ${process.versions.node}). Run them through npm: "npm test" or "npm run unit".`);
  }
}
