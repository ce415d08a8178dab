/** Hands a file to the person. */
export function saveBlob(name: string, blob: Blob): void {
  const url = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // The download has begun by then; revoking at once would cut it off in some browsers.
  setTimeout(() => { URL.revokeObjectURL(url); }, 60_000);
}

/** Hands a text to the person as a file. `type`: its media type, such as `text/csv`. */
export const saveText = (name: string, type: string, text: string): void => { saveBlob(name, new Blob([text], { type: `${type};charset=utf-8` })); };
