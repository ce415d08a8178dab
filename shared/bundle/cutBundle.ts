import type { SourceConfig } from '../audience/source.ts';
import { maskName, maskText } from '../audience/masking.ts';
import { withoutMoney } from '../protocol/withoutMoney.ts';
import { hiddenObsAddress } from '../protocol/redact.ts';
import { baseName } from '../markers/exportChapters.ts';
import { showEventSchema, type ShowEvent, type StoredEvent } from '../show/events.ts';

/** `keyOf`: what stands for a viewer in the file, instead of the key that only this room could make. */
export interface BundleCut { readonly raw: boolean; readonly keyOf: (viewerKey: string) => string }

/** An event of the log as it leaves the room; null = nothing of it does. */
export function cutForBundle(stored: StoredEvent, cut: BundleCut): StoredEvent | null {
  const event = withOtherKeys(withoutPlaces(stored.event), cut) as ShowEvent;
  const told = cut.raw ? event : withoutMoney(masked(event));
  // A line that says nothing without its costs stays where they are known.
  return showEventSchema.safeParse(told).success ? { ...stored, event: told } : null;
}

/** Where this machine keeps its files and reaches its OBS is nothing a review reads. */
function withoutPlaces(event: ShowEvent): ShowEvent {
  switch (event.kind) {
    case 'obsConfigured': case 'backupConfigured': return { ...event, address: hiddenObsAddress(event.address) };
    case 'obsTakenOver': return { ...event, main: hiddenObsAddress(event.main), backup: hiddenObsAddress(event.backup) };
    case 'recordFileOpened': return { ...event, file: baseName(event.file) };
    case 'recordChanged': return event.record.kind === 'off' && event.record.lastFile !== null ? { ...event, record: { ...event.record, lastFile: baseName(event.record.lastFile) } } : event;
    case 'sourceAdded': return { ...event, source: withoutAccess(event.source) };
    default: return event;
  }
}

/** By which key of ours a platform knows us is half of a secret; which room it was stays. */
function withoutAccess(source: SourceConfig): SourceConfig {
  switch (source.kind) {
    case 'tiktokShop': return { ...source, appKey: 'hidden', shopCipher: '' };
    case 'bilibiliOpen': return { ...source, accessKeyId: 'hidden' };
    default: return source;
  }
}

/** What viewers are called and wrote, in the few events that say it. */
function masked(event: ShowEvent): ShowEvent {
  switch (event.kind) {
    case 'commentPinned': return { ...event, name: event.name === '' ? '' : maskName(event.name), text: maskText(event.text) };
    case 'viewerMuted': case 'viewerMuteRequested': return { ...event, label: event.label === '' ? '' : maskName(event.label) };
    default: return withoutIds(event) as ShowEvent;
  }
}

/** Whom a draw leaves out is named by the platform's id and by a label: both are a person's. */
function withoutIds(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutIds);
  if (typeof value !== 'object' || value === null) return value;
  const isBarred = 'userId' in value && 'viewerKey' in value;
  return Object.fromEntries(Object.entries(value).map(([field, held]) => [field, isBarred && field === 'userId' ? null : isBarred && field === 'label' && typeof held === 'string' && held !== '' ? maskName(held) : withoutIds(held)]));
}

/** An address without what lets somebody in, a file without where it lies: in steps of OBS, links of browser sources, feeds out of files. */
function withoutWay(text: string): string {
  if (/^(?:https?|wss?):\/\//iu.test(text)) return text.replace(/[?#].*$/su, '').replace(/\/\/[^/@]*@/u, '//');
  return /^(?:\/(?:[^/\n]+\/)+[^/\n]*|[A-Za-z]:[\\/].*)$/u.test(text) ? baseName(text) : text;
}

/** Every key of a viewer, wherever it stands; and every address and path. */
function withOtherKeys(value: unknown, cut: BundleCut): unknown {
  if (Array.isArray(value)) return value.map((each) => withOtherKeys(each, cut));
  if (typeof value === 'string') return withoutWay(value);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([field, held]) => {
    if (field === 'viewerKey' && typeof held === 'string') return [field, cut.keyOf(held)];
    // `muted` of a draw that is being closed is a list of keys; of all else it holds none.
    if ((field === 'viewerKeys' || field === 'muted') && Array.isArray(held)) return [field, held.map((key) => (typeof key === 'string' ? cut.keyOf(key) : key as unknown))];
    return [field, withOtherKeys(held, cut)];
  }));
}
