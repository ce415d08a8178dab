/**
 * What the fan-out is measured against, in a process of its own: comments of the same content made at a steady rate and sent on to whoever
 * watches, `events` one Socket.IO event per comment as chat overlays do, `frames` all of 50 ms as columns over a bare WebSocket: the least
 * that a whole flood costs. Arguments: which, comments per second. Sends `{ url }` to its parent and ends with it.
 */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Server } from 'socket.io';
import { WebSocketServer, type WebSocket } from 'ws';
import type { CommentRow } from '../../../shared/protocol/wire.ts';

const [, , how = 'events', perSecond = '5000'] = process.argv;
const WORDS = ['黄皮选哪个色号?', '3号链接多少钱', '敏感肌能用吗', '什么时候发货', '已拍两单', 'how much is number 5?', '主播声音有点小', '蹲一个返场', '有没有小样', '冲冲冲'];
const TICK_MS = 2;
const FRAME_MS = 50;

/** A comment as our frames tell it, with the same words as the load's. */
const comment = (number: number): CommentRow => ({
  crowdSeq: number, at: Date.now(), sourceId: 'src-1', kind: 'comment', name: `观众${number % 4_000}`, level: number % 30, text: `${WORDS[number % WORDS.length] ?? ''} #${Date.now()}`,
  provenance: 'live', viewerKey: (number % 4_000).toString(16).padStart(16, '0'), reading: 'question', topic: 'price',
});

const http = createServer();
const send = how === 'events' ? eachByItself() : inFrames();
let [made, began] = [0, performance.now()];
setInterval(() => {
  const due = Math.floor(((performance.now() - began) / 1_000) * Number(perSecond));
  // A process that was held up does not make up for it in one breath.
  if (due - made > Number(perSecond)) began = performance.now() - (made / Number(perSecond)) * 1_000;
  else while (made < due) send(comment(made += 1));
}, TICK_MS);
http.listen(0, '127.0.0.1', () => { process.send?.({ url: `http://127.0.0.1:${(http.address() as AddressInfo).port}` }); });
process.on('disconnect', () => { process.exit(0); });

function eachByItself(): (row: CommentRow) => void {
  const io = new Server(http, { transports: ['websocket'] });
  io.on('connection', (socket) => {
    socket.on('watch', (isOn: boolean, done: (isOn: boolean) => void) => {
      void (isOn ? socket.join('watching') : socket.leave('watching'));
      done(isOn);
    });
  });
  return (row) => { io.to('watching').emit('comment', row); };
}

function inFrames(): (row: CommentRow) => void {
  const watching = new Set<WebSocket>();
  new WebSocketServer({ server: http, perMessageDeflate: false }).on('connection', (socket: WebSocket) => {
    socket.on('message', (isOn) => { if (String(isOn as Buffer) === 'true') watching.add(socket); else watching.delete(socket); });
    socket.on('close', () => { watching.delete(socket); });
  });
  let gathered: CommentRow[] = [];
  setInterval(() => {
    const frame = gathered;
    gathered = [];
    if (watching.size === 0 || frame.length === 0) return;
    const of = <K extends keyof CommentRow>(key: K): CommentRow[K][] => frame.map((row) => row[key]);
    const text = JSON.stringify({ crowdSeq: of('crowdSeq'), at: of('at'), sourceId: of('sourceId'), kind: of('kind'), name: of('name'), level: of('level'), text: of('text'), provenance: of('provenance'), viewerKey: of('viewerKey'), reading: of('reading'), topic: of('topic') });
    for (const socket of watching) socket.send(text);
  }, FRAME_MS);
  return (row) => { gathered.push(row); };
}
