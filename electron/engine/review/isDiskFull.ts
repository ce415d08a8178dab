/** Did writing fail because the disk has no room? */
export const isDiskFull = (thrown: unknown): boolean => typeof thrown === 'object' && thrown !== null && 'code' in thrown && thrown.code === 'ENOSPC';
