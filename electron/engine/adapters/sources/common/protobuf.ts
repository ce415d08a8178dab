/** One field of a message: varints as bigint (64-bit ids stay exact), everything with a length as bytes. Groups and fixed widths are skipped. */
export interface PbField { readonly no: number; readonly value: bigint | Uint8Array }

/**
 * Reads the fields of one protobuf message, in order (developers.google.com/protocol-buffers/docs/encoding). Two Bilibili kinds need
 * it, with flat messages of a dozen fields: a code generator and its runtime would be more than the format.
 * @returns null when the bytes are no message: cut off, an unknown wire type, a varint of more than 10 bytes
 */
export function readProtobuf(bytes: Uint8Array): readonly PbField[] | null {
  const fields: PbField[] = [];
  let at = 0;
  const varint = (): bigint | null => {
    let value = 0n;
    for (let shift = 0n; shift < 70n; shift += 7n) {
      const byte = bytes[at];
      if (byte === undefined) return null;
      at += 1;
      value |= BigInt(byte & 0x7f) << shift;
      if (byte < 0x80) return BigInt.asUintN(64, value);
    }
    return null;
  };
  while (at < bytes.length) {
    const tag = varint();
    if (tag === null || tag >> 3n === 0n || tag >> 3n > 536_870_911n) return null;
    const no = Number(tag >> 3n);
    const wireType = Number(tag & 7n);
    if (wireType === 0) {
      const value = varint();
      if (value === null) return null;
      fields.push({ no, value });
    } else if (wireType === 2) {
      const length = varint();
      if (length === null || length > BigInt(bytes.length - at)) return null;
      fields.push({ no, value: bytes.subarray(at, at + Number(length)) });
      at += Number(length);
    } else if (wireType === 1 || wireType === 5) {
      at += wireType === 1 ? 8 : 4;
      if (at > bytes.length) return null;
    } else return null;
  }
  return fields;
}

const UTF8 = new TextDecoder('utf-8');
type Fields = readonly PbField[];

/** The last value of a field wins, as the format says. */
const last = (fields: Fields, no: number): bigint | Uint8Array | undefined => fields.findLast((field) => field.no === no)?.value;
export function pbText(fields: Fields, no: number): string {
  const value = last(fields, no);
  return value instanceof Uint8Array ? UTF8.decode(value) : '';
}
export function pbBig(fields: Fields, no: number): bigint {
  const value = last(fields, no);
  return typeof value === 'bigint' ? value : 0n;
}
/** For counts and prices: beyond 2^53 it is nothing a person sent. */
export const pbNumber = (fields: Fields, no: number): number => Number(pbBig(fields, no));
/** A nested message; null when it is missing or broken. */
export function pbMessage(fields: Fields, no: number): Fields | null {
  const value = last(fields, no);
  return value instanceof Uint8Array ? readProtobuf(value) : null;
}
/** Every occurrence of a repeated nested message that can be read. */
export const pbMessages = (fields: Fields, no: number): readonly Fields[] =>
  fields.flatMap((field) => (field.no === no && field.value instanceof Uint8Array ? [readProtobuf(field.value)] : [])).filter((message) => message !== null);
