import { sourceConfigSchema, type SourceConfig, type SourceKind } from '#shared/audience/source.ts';
import { fail, succeed, type Result } from '#shared/result.ts';
import { KIND_FORMS, type DraftField } from './kinds.table.ts';

export type { DraftField };

/** What is typed into "add a source". All text, as typed; `secrets` never become part of the configuration. */
export interface SourceDraft extends Readonly<Record<DraftField, string>> {
  readonly kind: SourceKind;
  readonly secrets: Readonly<Record<string, string>>;
  readonly isAccepted: boolean;
}

export const emptyDraft = (kind: SourceKind, name: string): SourceDraft => ({
  kind, name, channel: '', url: '', path: '', speed: '1', viewers: '1200', appId: '', accessKeyId: '', apiUrl: '', roomId: '', uid: '', videoId: '', dailyUnits: '', showHours: '3', tokenKind: 'jwt', shop: '', shopUrl: '', appKey: '', shopCipher: '', secrets: {}, isAccepted: false,
});

/** Takes `twitch.tv/abc`, `#abc` and `@abc` for `abc`. */
export const channelName = (typed: string): string => typed.trim().replace(/^(?:https?:\/\/)?(?:www\.)?twitch\.tv\//iu, '').replace(/^[#@]/u, '').replace(/[/?].*$/u, '');

/** Takes a YouTube address (`watch?v=`, `youtu.be/`, `live/`) for the id in it. */
export const videoIdOf = (typed: string): string => /(?:v=|youtu\.be\/|\/live\/|\/video\/)([\w-]{11})/u.exec(typed)?.[1] ?? typed.trim();

/** Takes `live.bilibili.com/123?x` for `123`. */
export const roomIdOf = (typed: string): string => typed.trim().replace(/^(?:https?:\/\/)?live\.bilibili\.com\/(?:h5\/)?/iu, '').replace(/[/?#].*$/u, '');

/** Takes `https://name.myshopify.com/admin` and `admin.shopify.com/store/name` for `name.myshopify.com`. */
export function shopOf(typed: string): string {
  const bare = typed.trim().toLowerCase().replace(/^https?:\/\//u, '');
  const name = /^admin\.shopify\.com\/store\/([a-z0-9-]+)/u.exec(bare)?.[1] ?? bare.replace(/[/?#].*$/u, '').replace(/\.myshopify\.com$/u, '');
  return name === '' ? '' : `${name}.myshopify.com`;
}

/** Fields that hold a number. */
export const NUMBERS: ReadonlySet<DraftField> = new Set<DraftField>(['speed', 'viewers', 'dailyUnits', 'showHours']);

function valueOf(draft: SourceDraft, field: DraftField): unknown {
  const typed = draft[field].trim();
  if (field === 'channel') return channelName(typed);
  if (field === 'videoId') return videoIdOf(typed);
  if (field === 'shop') return shopOf(typed);
  if (field === 'roomId') return roomIdOf(typed);
  return NUMBERS.has(field) ? Number(typed) : typed;
}

/** An advanced field left empty keeps its default; so does an optional one. */
const OPTIONAL: ReadonlySet<DraftField> = new Set<DraftField>(['uid', 'shop', 'shopUrl', 'shopCipher']);

function configOf(draft: SourceDraft, id: string): unknown {
  const form = KIND_FORMS[draft.kind];
  const advanced = Object.keys(form.advanced ?? {}) as DraftField[];
  const asked = [...form.fields.filter((field) => !OPTIONAL.has(field) || draft[field].trim() !== ''), ...advanced.filter((field) => draft[field].trim() !== '')];
  return { kind: draft.kind, id, name: draft.name.trim(), ...Object.fromEntries(asked.map((field) => [field, valueOf(draft, field)])) };
}

/** The typed source as the contract wants it, or the first field that does not fit. `id`: see `sourceIdFor`. */
export function readDraft(draft: SourceDraft, id: string): Result<SourceConfig, DraftField> {
  const parsed = sourceConfigSchema.safeParse(configOf(draft, id));
  if (parsed.success) return succeed(parsed.data);
  const form = KIND_FORMS[draft.kind];
  const named = parsed.error.issues[0]?.path[0];
  const fields: readonly DraftField[] = [...form.fields, ...(Object.keys(form.advanced ?? {}) as DraftField[])];
  return fail(fields.find((field) => field === named) ?? 'name');
}

/** A short id that is free: `twitch`, `twitch-2`, ... It shows up in the addresses other programs push to, so it is readable. */
export function sourceIdFor(kind: SourceKind, taken: readonly string[]): string {
  const { stem } = KIND_FORMS[kind];
  if (!taken.includes(stem)) return stem;
  let count = 2;
  while (taken.includes(`${stem}-${count}`)) count += 1;
  return `${stem}-${count}`;
}
