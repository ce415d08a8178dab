/**
 * SHA-256 and HMAC-SHA256 (FIPS 180-4, FIPS 198-1), written out because `shared/` has no Node and the page that checks a proof has no
 * WebCrypto when it is opened from a file. Checked against published vectors and against Node's own in the tests.
 */
const K = new Int32Array([
  0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5, 0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174,
  0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da, 0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967,
  0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85, 0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070,
  0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3, 0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2,
]);
const START = [0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19] as const;
const W = new Int32Array(64);

/** A hash under way: eight words. */
export type HashState = Int32Array;
export const freshState = (): HashState => Int32Array.from(START);

/** Takes in one block of 64 bytes. */
export function compress(state: HashState, block: Uint8Array, offset: number): void {
  for (let i = 0; i < 16; i += 1) {
    const at = offset + i * 4;
    W[i] = ((block[at] as number) << 24) | ((block[at + 1] as number) << 16) | ((block[at + 2] as number) << 8) | (block[at + 3] as number);
  }
  for (let i = 16; i < 64; i += 1) {
    const x = W[i - 15] as number;
    const y = W[i - 2] as number;
    const s0 = ((x >>> 7) | (x << 25)) ^ ((x >>> 18) | (x << 14)) ^ (x >>> 3);
    const s1 = ((y >>> 17) | (y << 15)) ^ ((y >>> 19) | (y << 13)) ^ (y >>> 10);
    W[i] = ((W[i - 16] as number) + s0 + (W[i - 7] as number) + s1) | 0;
  }
  rounds(state);
}

function rounds(state: HashState): void {
  // Read one by one: taking the array apart in one line goes through an iterator, and this runs a million times a draw.
  let a = state[0] as number;
  let b = state[1] as number;
  let c = state[2] as number;
  let d = state[3] as number;
  let e = state[4] as number;
  let f = state[5] as number;
  let g = state[6] as number;
  let h = state[7] as number;
  for (let i = 0; i < 64; i += 1) {
    const t1 = (h + (((e >>> 6) | (e << 26)) ^ ((e >>> 11) | (e << 21)) ^ ((e >>> 25) | (e << 7))) + ((e & f) ^ (~e & g)) + (K[i] as number) + (W[i] as number)) | 0;
    const t2 = ((((a >>> 2) | (a << 30)) ^ ((a >>> 13) | (a << 19)) ^ ((a >>> 22) | (a << 10))) + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    h = g; g = f; f = e; e = (d + t1) | 0; d = c; c = b; b = a; a = (t1 + t2) | 0;
  }
  state[0] = (state[0] as number) + a; state[1] = (state[1] as number) + b; state[2] = (state[2] as number) + c; state[3] = (state[3] as number) + d;
  state[4] = (state[4] as number) + e; state[5] = (state[5] as number) + f; state[6] = (state[6] as number) + g; state[7] = (state[7] as number) + h;
}

/** The 32 bytes of a state. */
export function stateBytes(state: HashState): Uint8Array {
  const out = new Uint8Array(32);
  for (let i = 0; i < 8; i += 1) {
    const word = state[i] as number;
    out[i * 4] = word >>> 24; out[i * 4 + 1] = word >>> 16; out[i * 4 + 2] = word >>> 8; out[i * 4 + 3] = word;
  }
  return out;
}

/** Ends a hash: `rest` is what is left after whole blocks; `total` all bytes taken in, those before `rest` too. */
export function finish(state: HashState, rest: Uint8Array, total: number): Uint8Array {
  const whole = rest.length - (rest.length % 64);
  for (let at = 0; at < whole; at += 64) compress(state, rest, at);
  const tail = new Uint8Array(rest.length % 64 < 56 ? 64 : 128);
  tail.set(rest.subarray(whole));
  tail[rest.length - whole] = 0x80;
  const bits = total * 8;
  const high = Math.floor(bits / 2 ** 32);
  for (let i = 0; i < 4; i += 1) {
    tail[tail.length - 8 + i] = high >>> (24 - i * 8);
    tail[tail.length - 4 + i] = (bits >>> 0) >>> (24 - i * 8);
  }
  for (let at = 0; at < tail.length; at += 64) compress(state, tail, at);
  return stateBytes(state);
}

/** SHA-256 of bytes: 32 bytes. */
export const sha256 = (bytes: Uint8Array): Uint8Array => finish(freshState(), bytes, bytes.length);
/** SHA-256 of a text as UTF-8: lower-case hex. */
export const sha256Hex = (text: string): string => toHex(sha256(utf8(text)));

/** The state after the first block of HMAC under a key: of the inner or of the outer hash. */
function padded(key: Uint8Array, byte: number): HashState {
  const block = new Uint8Array(64).fill(byte);
  key.forEach((each, index) => { block[index] = each ^ byte; });
  const state = freshState();
  compress(state, block, 0);
  return state;
}

/**
 * The first four bytes, big-endian, of HMAC-SHA256(key, counter as eight bytes big-endian), without making anything anew for each:
 * a draw of a hundred thousand asks for as many. `key`: 64 bytes at most. Counters below 2^32.
 */
export function hmacCounterWords(key: Uint8Array): (counter: number) => number {
  const [inner, outer] = [padded(key, 0x36), padded(key, 0x5c)];
  const [state, message, digest] = [new Int32Array(8), new Uint8Array(64), new Uint8Array(64)];
  // What FIPS 180-4 puts behind a message: a 1 bit, zeros, and how many bits there are (64 + 8 bytes; 64 + 32 bytes).
  message[8] = 0x80; message[62] = 0x02; message[63] = 0x40;
  digest[32] = 0x80; digest[62] = 0x03;
  return (counter) => {
    message[4] = counter >>> 24; message[5] = counter >>> 16; message[6] = counter >>> 8; message[7] = counter;
    state.set(inner);
    compress(state, message, 0);
    for (let i = 0; i < 8; i += 1) {
      const word = state[i] as number;
      digest[i * 4] = word >>> 24; digest[i * 4 + 1] = word >>> 16; digest[i * 4 + 2] = word >>> 8; digest[i * 4 + 3] = word;
    }
    state.set(outer);
    compress(state, digest, 0);
    return (state[0] as number) >>> 0;
  };
}

/** HMAC-SHA256 under one key, as often as asked; the key's two blocks are taken in once. */
export function hmacSha256(key: Uint8Array): (message: Uint8Array) => Uint8Array {
  const short = key.length > 64 ? sha256(key) : key;
  const [inner, outer] = [padded(short, 0x36), padded(short, 0x5c)];
  return (message) => finish(outer.slice(), finish(inner.slice(), message, 64 + message.length), 96);
}

const HEX = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));
export const toHex = (bytes: Uint8Array): string => bytes.reduce((text, byte) => text + (HEX[byte] as string), '');
/** Bytes of lower-case hex; anything else is a bug of the caller, who has parsed it. */
export const fromHex = (hex: string): Uint8Array => Uint8Array.from({ length: hex.length / 2 }, (_, index) => Number.parseInt(hex.slice(index * 2, index * 2 + 2), 16));

/** UTF-8; a lone half of a surrogate pair becomes U+FFFD, as everywhere. */
export function utf8(text: string): Uint8Array {
  const out = new Uint8Array(text.length * 3);
  let at = 0;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.codePointAt(i) ?? 0;
    if (code > 0xffff) i += 1;
    const point = code >= 0xd800 && code <= 0xdfff ? 0xfffd : code;
    if (point < 0x80) out[at++] = point;
    else {
      if (point < 0x800) out[at++] = 0xc0 | (point >> 6);
      else {
        if (point < 0x10000) out[at++] = 0xe0 | (point >> 12);
        else { out[at++] = 0xf0 | (point >> 18); out[at++] = 0x80 | ((point >> 12) & 63); }
        out[at++] = 0x80 | ((point >> 6) & 63);
      }
      out[at++] = 0x80 | (point & 63);
    }
  }
  return out.subarray(0, at);
}
