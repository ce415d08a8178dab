import { brotliDecompressSync, inflateSync } from 'node:zlib';

/**
 * Bilibili's danmaku framing: a 16-byte big-endian header (u32 total length, u16 header length, u16 protocol version, u32 operation,
 * u32 sequence), then the body. Several packets may stand in one WebSocket message, and a compressed body (version 2 zlib, 3 brotli)
 * inflates to a run of whole packets.
 */
export const OP = { heartbeat: 2, heartbeatReply: 3, message: 5, auth: 7, authReply: 8 } as const;
export interface Packet { readonly op: number; readonly body: Buffer }
/** `problem`: why the rest could not be read; the packets before it are good. */
export interface FrameRun { readonly packets: readonly Packet[]; readonly problem: string | null }

const HEADER = 16;
/** What one compressed body may unfold to, and how deep: a bomb must not take the engine's memory. */
const MAX_INFLATED = 8 << 20;
const MAX_DEPTH = 4;
const MAX_PACKETS = 20_000;

/** Writes one packet, as clients do (version 1, sequence 1). */
export function writePacket(op: number, body: string | Uint8Array = '', version = 1): Buffer {
  const bytes = typeof body === 'string' ? Buffer.from(body, 'utf8') : body;
  const packet = Buffer.alloc(HEADER + bytes.length);
  packet.writeUInt32BE(packet.length, 0);
  packet.writeUInt16BE(HEADER, 4);
  packet.writeUInt16BE(version, 6);
  packet.writeUInt32BE(op, 8);
  packet.writeUInt32BE(1, 12);
  packet.set(bytes, HEADER);
  return packet;
}

/** Reads every packet of one WebSocket message, inner ones included, in order. Never throws. */
export function readFrames(bytes: Buffer): FrameRun {
  const packets: Packet[] = [];
  return { packets, problem: readRun(bytes, 0, packets) };
}

function readRun(bytes: Buffer, depth: number, into: Packet[]): string | null {
  let at = 0;
  while (at < bytes.length) {
    if (bytes.length - at < HEADER) return 'a header is cut off';
    const total = bytes.readUInt32BE(at);
    const header = bytes.readUInt16BE(at + 4);
    const version = bytes.readUInt16BE(at + 6);
    const op = bytes.readUInt32BE(at + 8);
    if (header < HEADER || total < header) return 'a length that cannot be';
    // The length of a heartbeat reply leaves out the echo of our own heartbeat behind it: only the rest of the message ends it.
    const isEcho = op === OP.heartbeatReply;
    if (!isEcho && total > bytes.length - at) return 'a packet is cut off';
    const body = bytes.subarray(at + header, isEcho ? bytes.length : at + total);
    at = isEcho ? bytes.length : at + total;
    if (into.length >= MAX_PACKETS) return 'too many packets in one message';
    if (version === 2 || version === 3) {
      const problem = unfold(body, version, depth, into);
      if (problem !== null) return problem;
    } else into.push({ op, body });
  }
  return null;
}

function unfold(body: Buffer, version: 2 | 3, depth: number, into: Packet[]): string | null {
  if (depth >= MAX_DEPTH) return 'packed too deep';
  let inner: Buffer;
  try {
    inner = version === 2 ? inflateSync(body, { maxOutputLength: MAX_INFLATED }) : brotliDecompressSync(body, { maxOutputLength: MAX_INFLATED });
  } catch {
    return version === 2 ? 'a zlib body that does not unfold' : 'a brotli body that does not unfold';
  }
  return readRun(inner, depth + 1, into);
}
