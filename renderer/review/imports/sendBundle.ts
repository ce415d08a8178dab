/** Small enough that a slow line is heard of within seconds; the engine takes no larger ones. */
const PIECE_BYTES = 4 * 1_048_576;

/** Sends a file in pieces, in order, until all of it is there or `isWanted` says no. Answers false when the engine took a piece no more. */
export async function sendBundle(file: Blob, path: string, isWanted: () => boolean): Promise<boolean> {
  for (let at = 0; at < file.size && isWanted(); at += PIECE_BYTES) {
    const answer = await fetch(`${path}/${String(at)}`, { method: 'POST', body: file.slice(at, at + PIECE_BYTES) });
    if (!answer.ok) return false;
  }
  return true;
}
