import { networkInterfaces } from 'node:os';

/** IPv4 addresses of this machine that others may reach: no loopback, no self-assigned 169.254.x.x. */
export function lanAddresses(interfaces: ReturnType<typeof networkInterfaces> = networkInterfaces()): readonly string[] {
  const all = Object.values(interfaces).flatMap((entries) => entries ?? []);
  return [...new Set(all.filter((entry) => entry.family === 'IPv4' && !entry.internal && !entry.address.startsWith('169.254.')).map((entry) => entry.address))];
}
