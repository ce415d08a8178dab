/** `192.168.1.23:4880` of a link. */
export const hostOf = (url: string): string => URL.parse(url)?.host ?? url;

/** Does this link only work on the computer that made it? */
export const isLoopback = (url: string): boolean => {
  const host = URL.parse(url)?.hostname ?? '';
  return host === 'localhost' || host === '[::1]' || host.startsWith('127.');
};

/** The address to show first: one on the LAN for phones, this computer's own for an overlay in the OBS next to it. */
export function bestAddress(urls: readonly string[], isForThisComputer: boolean): string | null {
  return urls.find((url) => isLoopback(url) === isForThisComputer) ?? urls[0] ?? null;
}

/** The same address on every LAN address the engine has been opened to since, without a second token. */
export function alsoOnLan(urls: readonly string[], addresses: readonly string[]): readonly string[] {
  const first = urls[0] === undefined ? null : URL.parse(urls[0]);
  if (first === null) return urls;
  return [...new Set([...urls, ...addresses.map((address) => `${first.protocol}//${address}:${first.port}${first.pathname}`)])];
}
