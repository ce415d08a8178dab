/** Loaded before anything else of the engine: from then on every emitter that is given a listener is known, so that listeners can be counted. */
import { EventEmitter } from 'node:events';

const emitters = new Set<WeakRef<EventEmitter>>();
const known = new WeakSet<EventEmitter>();

for (const name of ['on', 'addListener', 'once', 'prependListener', 'prependOnceListener'] as const) {
  const { [name]: add } = EventEmitter.prototype;
  EventEmitter.prototype[name] = function addAndNote(this: EventEmitter, ...args: Parameters<typeof add>) {
    if (!known.has(this)) {
      known.add(this);
      emitters.add(new WeakRef(this));
    }
    return add.apply(this, args);
  };
}

/** Emitters that are still held by anybody (ask after a collection), and the listeners on all of them. */
export function countListeners(): { readonly emitters: number; readonly listeners: number } {
  let [alive, listeners] = [0, 0];
  for (const held of emitters) {
    const emitter = held.deref();
    if (emitter === undefined) {
      emitters.delete(held);
      continue;
    }
    const on = emitter.eventNames().reduce((sum, name) => sum + emitter.listenerCount(name), 0);
    if (on === 0) continue;
    alive += 1;
    listeners += on;
  }
  return { emitters: alive, listeners };
}
