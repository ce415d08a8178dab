import { createConnection, type Socket } from 'node:net';

const OPCODE = { queryTree: 15, internAtom: 16, getProperty: 20, sendEvent: 25 } as const;
const CLIENT_MESSAGE = 33;

/**
 * Asks the window whose title matches to close, as a click on its cross does: a WM_DELETE_WINDOW over the X protocol. OBS has no
 * request for it, and no window manager runs in the tests. Throws when there is no such window.
 */
export async function closeWindow(display: string, title: RegExp): Promise<void> {
  const x = await openDisplay(display);
  try {
    const [deleteWindow, protocols, name] = [await x.atom('WM_DELETE_WINDOW'), await x.atom('WM_PROTOCOLS'), await x.atom('_NET_WM_NAME')];
    const titles: string[] = [];
    for (const window of await x.windows()) {
      const text = await x.text(window, name);
      if (text !== '') titles.push(text);
      if (!title.test(text)) continue;
      await x.tell(window, protocols, deleteWindow);
      return;
    }
    throw new Error(`no window ${title} among ${titles.join(', ')}`);
  } finally {
    x.close();
  }
}

interface Display {
  readonly atom: (name: string) => Promise<number>;
  /** All of them, outermost first. */
  readonly windows: () => Promise<number[]>;
  readonly text: (window: number, property: number) => Promise<string>;
  readonly tell: (window: number, type: number, value: number) => Promise<void>;
  readonly close: () => void;
}

async function openDisplay(display: string): Promise<Display> {
  const socket = createConnection(`/tmp/.X11-unix/X${display.slice(1)}`);
  const read = createReader(socket);
  socket.write(Buffer.from([0x6c, 0, 11, 0, 0, 0, 0, 0, 0, 0, 0, 0]));
  const head = await read(8);
  if (head[0] !== 1) throw new Error('the X server refused the connection');
  const setup = await read(head.readUInt16LE(6) * 4);
  const [vendorLength, formats] = [setup.readUInt16LE(16), setup.readUInt8(21)];
  const root = setup.readUInt32LE(32 + Math.ceil(vendorLength / 4) * 4 + formats * 8);

  const send = (opcode: number, second: number, body: Buffer): void => {
    const request = Buffer.alloc(4 + Math.ceil(body.length / 4) * 4);
    request.writeUInt8(opcode, 0);
    request.writeUInt8(second, 1);
    request.writeUInt16LE(request.length / 4, 2);
    body.copy(request, 4);
    socket.write(request);
  };
  const reply = async (): Promise<Buffer> => {
    for (;;) {
      const first = await read(32);
      if (first[0] === 0) throw new Error(`X error ${first[1]}`);
      if (first[0] === 1) return Buffer.concat([first, await read(first.readUInt32LE(4) * 4)]);
    }
  };
  const children = async (window: number): Promise<number[]> => {
    send(OPCODE.queryTree, 0, words(window));
    const tree = await reply();
    return Array.from({ length: tree.readUInt16LE(16) }, (_, i) => tree.readUInt32LE(32 + i * 4));
  };
  const windows = async (of = root): Promise<number[]> => {
    const found = await children(of);
    const inner: number[] = [];
    for (const window of found) inner.push(...await windows(window));
    return [...found, ...inner];
  };
  return {
    windows: () => windows(),
    atom: async (name) => {
      const length = Buffer.alloc(4);
      length.writeUInt16LE(name.length, 0);
      send(OPCODE.internAtom, 0, Buffer.concat([length, Buffer.from(name, 'latin1')]));
      return (await reply()).readUInt32LE(8);
    },
    text: async (window, property) => {
      send(OPCODE.getProperty, 0, words(window, property, 0, 0, 256));
      const answer = await reply();
      return answer.subarray(32, 32 + answer.readUInt32LE(16) * (answer.readUInt8(1) / 8)).toString('utf8');
    },
    tell: async (window, type, value) => {
      send(OPCODE.sendEvent, 0, Buffer.concat([words(window, 0), Buffer.from([CLIENT_MESSAGE, 32, 0, 0]), words(window, type, value, 0, 0, 0, 0)]));
      // Its answer comes when the message has been passed on.
      await children(root);
    },
    close: () => socket.destroy(),
  };
}

const words = (...values: readonly number[]): Buffer => {
  const buffer = Buffer.alloc(values.length * 4);
  values.forEach((value, i) => buffer.writeUInt32LE(value, i * 4));
  return buffer;
};

/** Reads exactly so many bytes, in order. Rejects when the server goes. */
function createReader(socket: Socket): (length: number) => Promise<Buffer> {
  let bytes = Buffer.alloc(0);
  let failure: Error | null = null;
  let look = (): void => undefined;
  socket.on('data', (chunk: Buffer) => {
    bytes = Buffer.concat([bytes, chunk]);
    look();
  });
  const fail = (error?: Error): void => {
    failure = error ?? new Error('the X server closed the connection');
    look();
  };
  socket.on('error', fail);
  socket.on('close', () => fail());
  return (length) => new Promise((resolve, reject) => {
    look = (): void => {
      if (bytes.length >= length) {
        const read = bytes.subarray(0, length);
        bytes = bytes.subarray(length);
        look = (): void => undefined;
        resolve(read);
      } else if (failure !== null) reject(failure);
    };
    look();
  });
}
