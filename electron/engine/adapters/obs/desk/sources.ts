import type { DeskContent, DeskItem, DeskScene, MediaPosition } from '#shared/obs/desk/model.ts';
import type { Cancel } from '../../../ports.ts';
import { later } from '../../../later.ts';
import { programSchema } from '../answers.ts';
import type { ObsCall } from '../link.ts';
import type { ObsEventKind, ObsPort, StepResult } from '../obsPort.ts';
import { dataOf, filtersSchema, itemListSchema, mediaSchema, previewSchema, readMediaState, settingsSchema } from './answers.ts';
import type { DeskLaneState } from './deskLane.ts';
import { StoppedClips } from './stoppedClips.ts';

const SETTLE_MS = 80;
/** Positions of playing clips are looked at this often, and told only when they are not where they should be. */
const MEDIA_POLL_MS = 1_000;
const DRIFT_MS = 400;

/** Whatever may change the items of a scene shown, or what is in them. */
const CHANGES: readonly ObsEventKind[] = [
  'CurrentProgramSceneChanged', 'CurrentPreviewSceneChanged', 'StudioModeStateChanged', 'SceneNameChanged', 'SceneItemCreated', 'SceneItemRemoved', 'SceneItemListReindexed',
  'SceneItemEnableStateChanged', 'InputNameChanged', 'InputRemoved', 'SourceFilterCreated', 'SourceFilterRemoved', 'SourceFilterNameChanged', 'SourceFilterEnableStateChanged',
  'SourceFilterListReindexed', 'MediaInputPlaybackStarted', 'MediaInputPlaybackEnded', 'MediaInputActionTriggered',
];

/** The items of the scenes on air and in preview with what can be changed of them; read only while a window shows them. */
export class SceneSources {
  readonly #port: ObsPort;
  readonly #lane: DeskLaneState;
  /** What somebody stopped, us included. */
  readonly clips: StoppedClips;
  #isWanted = false;
  #planned: Cancel | null = null;
  #poll: Cancel | null = null;
  #round = 0;

  constructor(port: ObsPort, lane: DeskLaneState) {
    this.#port = port;
    this.#lane = lane;
    this.clips = new StoppedClips(port);
    for (const kind of CHANGES) port.onEvent(kind, () => this.plan());
    // Sent by OBS with obs-websocket 5.4 on; before that, changes made elsewhere are seen with the next whole read.
    port.onEvent('InputSettingsChanged', () => this.plan());
  }

  want(isWanted: boolean): void {
    if (isWanted === this.#isWanted) return;
    this.#isWanted = isWanted;
    if (isWanted) {
      void this.read();
      this.#poll = this.#port.clock.every(MEDIA_POLL_MS, () => void this.#pollMedia());
    } else this.#leave();
  }

  forget(): void {
    this.#planned?.();
    this.#planned = null;
    this.#round += 1;
    this.#lane.set('scenes', null);
  }

  plan(): void {
    if (!this.#isWanted) return;
    this.#planned ??= later(this.#port.clock, SETTLE_MS, () => {
      this.#planned = null;
      void this.read();
    });
  }

  async read(): Promise<void> {
    if (!this.#isWanted || !this.#port.isSettled()) return;
    this.#round += 1;
    const round = this.#round;
    const shown = await this.#shownScenes();
    if (shown === null || round !== this.#round) return;
    const scenes = await readScenes({ port: this.#port, clips: this.clips }, shown);
    if (scenes !== null && round === this.#round && this.#port.isSettled()) this.#lane.set('scenes', scenes);
  }

  #leave(): void {
    this.#poll?.();
    this.#poll = null;
    this.forget();
  }

  async #shownScenes(): Promise<readonly Pick<DeskScene, 'name' | 'of'>[] | null> {
    const answer = await this.#port.read('GetSceneList');
    if (answer.kind !== 'done') return null;
    const [program, preview] = [programSchema.safeParse(answer.data).data ?? null, previewSchema.safeParse(answer.data).data ?? null];
    if (program === null) return null;
    const shown: Pick<DeskScene, 'name' | 'of'>[] = [{ name: program.currentProgramSceneName, of: 'program' }];
    if (preview !== null && preview.currentPreviewSceneName !== program.currentProgramSceneName) shown.push({ name: preview.currentPreviewSceneName, of: 'preview' });
    return shown;
  }

  async #pollMedia(): Promise<void> {
    const scenes = this.#lane.now.scenes;
    const playing = scenes?.flatMap(({ items }) => items).filter(({ content }) => content.kind === 'media' && (content.position.state === 'playing' || content.position.state === 'opening')) ?? [];
    if (playing.length === 0 || !this.#port.isSettled()) return;
    const round = this.#round;
    const names = [...new Set(playing.map(({ source }) => source))];
    const answer = await this.#port.readBatch(names.map((inputName): ObsCall => ({ requestType: 'GetMediaInputStatus', requestData: { inputName } })));
    if (answer.kind !== 'done' || round !== this.#round) return;
    const found = new Map(names.map((name, index) => [name, positionOf({ port: this.#port, clips: this.clips }, name, answer.results[index])]));
    const moved = this.#lane.now.scenes?.map((scene) => ({ ...scene, items: scene.items.map((item) => withPosition(item, found.get(item.source))) }));
    if (moved !== undefined) this.#lane.set('scenes', moved);
  }
}

/** Keeps the known position while the clip runs as expected, so that nothing is sent for a clock that every window can draw. */
function withPosition(item: DeskItem, read: MediaPosition | undefined): DeskItem {
  if (read === undefined || item.content.kind !== 'media') return item;
  const was = item.content.position;
  const expected = was.cursorMs === null ? null : was.cursorMs + (was.state === 'playing' ? read.at - was.at : 0);
  const isAsExpected = was.state === read.state && was.durationMs === read.durationMs && expected !== null && read.cursorMs !== null && Math.abs(read.cursorMs - expected) < DRIFT_MS;
  return isAsExpected ? item : { ...item, content: { ...item.content, position: read } };
}

interface Reads { readonly port: ObsPort; readonly clips: StoppedClips }

function positionOf({ port, clips }: Reads, input: string, step: StepResult | undefined): MediaPosition {
  const status = dataOf(step, mediaSchema);
  return { state: clips.read(input, readMediaState(status?.mediaState ?? '')), cursorMs: status?.mediaCursor ?? null, durationMs: status?.mediaDuration ?? null, at: port.clock.now() };
}

type Bare = Omit<DeskItem, 'content' | 'filters'>;

async function readScenes(reads: Reads, shown: readonly Pick<DeskScene, 'name' | 'of'>[]): Promise<DeskScene[] | null> {
  const { port } = reads;
  const lists = await port.readBatch(shown.map(({ name }): ObsCall => ({ requestType: 'GetSceneItemList', requestData: { sceneName: name } })));
  if (lists.kind !== 'done') return null;
  const items = lists.results.map((step) => bareItems(step, null));
  const groups = [...new Set(items.flat().filter(({ isGroup }) => isGroup).map(({ source }) => source))];
  const inGroups = groups.length === 0 ? null : await port.readBatch(groups.map((sceneName): ObsCall => ({ requestType: 'GetGroupSceneItemList', requestData: { sceneName } })));
  if (inGroups !== null && inGroups.kind !== 'done') return null;
  const members = new Map(groups.map((group, index) => [group, bareItems(inGroups?.results[index], group)]));
  const whole = items.map((list) => list.flatMap((item) => (item.isGroup ? [item, ...(members.get(item.source) ?? [])] : [item])));
  const details = await readDetails(reads, whole.flat());
  return details === null ? null : shown.map((scene, index) => ({ ...scene, items: (whole[index] ?? []).map((item) => ({ ...item, ...(details.get(item.source) ?? { content: { kind: 'none' } as const, filters: [] }) })) }));
}

/** OBS counts items from the bottom; the list on screen begins at the top. */
function bareItems(step: StepResult | undefined, group: string | null): Bare[] {
  const list = dataOf(step, itemListSchema);
  return (list?.sceneItems ?? []).toSorted((a, b) => b.sceneItemIndex - a.sceneItemIndex).map((item) => ({
    itemId: item.sceneItemId, source: item.sourceName, inputKind: item.inputKind ?? null, group, isGroup: item.isGroup === true, enabled: item.sceneItemEnabled,
  }));
}

type Details = Pick<DeskItem, 'content' | 'filters'>;

/** Filters of every source; settings and position of those whose content can be changed here. */
async function readDetails(reads: Reads, items: readonly Bare[]): Promise<ReadonlyMap<string, Details> | null> {
  const sources = [...new Map(items.map((item) => [item.source, item])).values()];
  const calls = sources.flatMap(({ source, inputKind }): ObsCall[] => {
    const filters: ObsCall = { requestType: 'GetSourceFilterList', requestData: { sourceName: source } };
    if (contentKind(inputKind) === 'none') return [filters];
    return [filters, { requestType: 'GetInputSettings', requestData: { inputName: source } }, { requestType: 'GetMediaInputStatus', requestData: { inputName: source } }];
  });
  if (calls.length === 0) return new Map();
  const answer = await reads.port.readBatch(calls);
  if (answer.kind !== 'done') return null;
  const details = new Map<string, Details>();
  let at = 0;
  for (const { source, inputKind } of sources) {
    const filters = (dataOf(answer.results[at], filtersSchema)?.filters ?? []).map((filter) => ({ name: filter.filterName, kind: filter.filterKind, enabled: filter.filterEnabled }));
    const kind = contentKind(inputKind);
    details.set(source, { filters, content: kind === 'none' ? { kind: 'none' } : contentOf(kind, answer.results[at + 1], positionOf(reads, source, answer.results[at + 2])) });
    at += kind === 'none' ? 1 : 3;
  }
  return details;
}

/** Input kinds by their first word, as OBS adds versions behind it (text_ft2_source_v2, text_gdiplus_v3). */
export function contentKind(inputKind: string | null): DeskContent['kind'] {
  if (inputKind === null) return 'none';
  if (inputKind.startsWith('text_')) return 'text';
  if (inputKind.startsWith('image_source')) return 'image';
  if (inputKind.startsWith('browser_source')) return 'browser';
  return inputKind.startsWith('ffmpeg_source') || inputKind.startsWith('vlc_source') ? 'media' : 'none';
}

function contentOf(kind: DeskContent['kind'], settings: StepResult | undefined, position: MediaPosition): DeskContent {
  const given = dataOf(settings, settingsSchema)?.inputSettings ?? {};
  const text = (key: string): string => (typeof given[key] === 'string' ? given[key] : '');
  switch (kind) {
    case 'text': return { kind, text: text('text'), fromFile: given['from_file'] === true || given['read_from_file'] === true };
    case 'image': return { kind, file: text('file') };
    case 'browser': return { kind, url: text('url') };
    case 'media': return { kind, file: text('local_file') || text('input'), position };
    case 'none': return { kind };
  }
}
