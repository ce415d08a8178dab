/** Writes protobuf fields: bigint and number as varint, text and bytes with their length. Enough for the kinds Bilibili sends that way. */
export type PbDraft = readonly (readonly [no: number, value: bigint | number | string | Uint8Array])[];

function varint(value: bigint): Buffer {
  const bytes: number[] = [];
  let rest = BigInt.asUintN(64, value);
  do {
    bytes.push(Number(rest & 0x7fn) | (rest > 0x7fn ? 0x80 : 0));
    rest >>= 7n;
  } while (rest > 0n);
  return Buffer.from(bytes);
}

export function writeProtobuf(fields: PbDraft): Buffer {
  return Buffer.concat(fields.flatMap(([no, value]) => {
    if (typeof value === 'bigint' || typeof value === 'number') return [varint(BigInt(no) << 3n), varint(BigInt(value))];
    const bytes = typeof value === 'string' ? Buffer.from(value, 'utf8') : value;
    return [varint((BigInt(no) << 3n) | 2n), varint(BigInt(bytes.length)), bytes];
  }));
}
