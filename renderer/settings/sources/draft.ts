import { sourceConfigSchema, type SourceConfig, type SourceKind } from '#shared/audience/source.ts';
import { fail, succeed, type Result } from '#shared/result.ts';

/** What is typed into "add a source". All text, as typed. */
export interface SourceDraft { readonly kind: SourceKind; readonly name: string; readonly channel: string; readonly url: string; readonly path: string; readonly speed: string; readonly viewers: string }
export type DraftField = 'name' | 'channel' | 'url' | 'path' | 'speed' | 'viewers';

export const SOURCE_KINDS: readonly SourceKind[] = ['twitchIrc', 'ingest', 'shopify', 'replay', 'demoCrowd'];
export const emptyDraft = (kind: SourceKind, name: string): SourceDraft => ({ kind, name, channel: '', url: '', path: '', speed: '1', viewers: '1200' });

/** Takes `twitch.tv/abc`, `#abc` and `@abc` for `abc`. */
export const channelName = (typed: string): string => typed.trim().replace(/^(?:https?:\/\/)?(?:www\.)?twitch\.tv\//iu, '').replace(/^[#@]/u, '').replace(/[/?].*$/u, '');

function configOf(draft: SourceDraft, id: string): unknown {
  const base = { kind: draft.kind, id, name: draft.name.trim() };
  switch (draft.kind) {
    case 'twitchIrc': return { ...base, channel: channelName(draft.channel), ...(draft.url.trim() === '' ? {} : { url: draft.url.trim() }) };
    case 'replay': return { ...base, path: draft.path.trim(), speed: Number(draft.speed) };
    case 'demoCrowd': return { ...base, viewers: Number(draft.viewers) };
    case 'ingest': case 'shopify': return base;
  }
}

const FIELDS: readonly DraftField[] = ['name', 'channel', 'url', 'path', 'speed', 'viewers'];

/** The typed source as the contract wants it, or the first field that does not fit. `id`: see `sourceIdFor`. */
export function readDraft(draft: SourceDraft, id: string): Result<SourceConfig, DraftField> {
  const parsed = sourceConfigSchema.safeParse(configOf(draft, id));
  if (parsed.success) return succeed(parsed.data);
  const named = parsed.error.issues[0]?.path[0];
  return fail(FIELDS.find((field) => field === named) ?? 'name');
}

const STEMS: Readonly<Record<SourceKind, string>> = { twitchIrc: 'twitch', ingest: 'ingest', shopify: 'shopify', replay: 'replay', demoCrowd: 'demo' };

/** A short id that is free: `twitch`, `twitch-2`, ... It shows up in the addresses other programs push to, so it is readable. */
export function sourceIdFor(kind: SourceKind, taken: readonly string[]): string {
  const stem = STEMS[kind];
  if (!taken.includes(stem)) return stem;
  let count = 2;
  while (taken.includes(`${stem}-${count}`)) count += 1;
  return `${stem}-${count}`;
}
