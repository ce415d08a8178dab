import { decode, encode } from '@msgpack/msgpack';

/** obs-websocket v5, as much of it as a client can see. Numbers are the protocol's own. */
export const OP = { hello: 0, identify: 1, identified: 2, reidentify: 3, event: 5, request: 6, requestResponse: 7, batch: 8, batchResponse: 9 } as const;

export const CLOSE = {
  decodeError: 4002, missingField: 4003, wrongFieldType: 4004, wrongFieldValue: 4005, unknownOp: 4006, notIdentified: 4007, alreadyIdentified: 4008,
  authenticationFailed: 4009, unsupportedRpcVersion: 4010, sessionInvalidated: 4011,
} as const;

export const STATUS = {
  success: 100, unknownRequest: 204, notReady: 207, missingField: 300, invalidField: 400, wrongFieldType: 401, outOfRange: 402,
  outputRunning: 500, outputNotRunning: 501, outputPaused: 502, outputNotPaused: 503, studioModeNotActive: 506, notFound: 600, alreadyExists: 601, notEnough: 603, wrongState: 604,
} as const;

export const RPC_VERSION = 1;
/** All kinds of events but the high-volume ones: what a client gets that names none. */
export const DEFAULT_SUBSCRIPTIONS = 0b111_1111_1111;

const BIT = { general: 1, config: 2, scenes: 4, inputs: 8, transitions: 16, filters: 32, outputs: 64, sceneItems: 128, media: 256, ui: 1_024, meters: 65_536 } as const;

/** Every event the simulation sends, with the subscription it belongs to. */
export const EVENT_BITS = {
  ExitStarted: BIT.general,
  CurrentSceneCollectionChanging: BIT.config, CurrentSceneCollectionChanged: BIT.config, SceneCollectionListChanged: BIT.config,
  SceneCreated: BIT.scenes, SceneRemoved: BIT.scenes, SceneNameChanged: BIT.scenes, SceneListChanged: BIT.scenes, CurrentProgramSceneChanged: BIT.scenes, CurrentPreviewSceneChanged: BIT.scenes,
  InputNameChanged: BIT.inputs,
  InputMuteStateChanged: BIT.inputs, InputVolumeChanged: BIT.inputs, InputAudioMonitorTypeChanged: BIT.inputs, InputSettingsChanged: BIT.inputs,
  SourceFilterCreated: BIT.filters, SourceFilterEnableStateChanged: BIT.filters,
  MediaInputPlaybackStarted: BIT.media, MediaInputPlaybackEnded: BIT.media, MediaInputActionTriggered: BIT.media,
  InputVolumeMeters: BIT.meters,
  CurrentSceneTransitionChanged: BIT.transitions, CurrentSceneTransitionDurationChanged: BIT.transitions,
  SceneTransitionStarted: BIT.transitions, SceneTransitionVideoEnded: BIT.transitions, SceneTransitionEnded: BIT.transitions,
  StreamStateChanged: BIT.outputs, RecordStateChanged: BIT.outputs, RecordFileChanged: BIT.outputs,
  ReplayBufferStateChanged: BIT.outputs, ReplayBufferSaved: BIT.outputs, VirtualcamStateChanged: BIT.outputs,
  SceneItemEnableStateChanged: BIT.sceneItems,
  StudioModeStateChanged: BIT.ui,
} as const;
export type SimEventType = keyof typeof EVENT_BITS;
export type Emit = (type: SimEventType, data?: Readonly<Record<string, unknown>>) => void;

/** What a request came to. `afterMs` = how long OBS takes to answer. */
export type Outcome =
  | { readonly kind: 'done'; readonly data?: Readonly<Record<string, unknown>>; readonly afterMs?: number }
  | { readonly kind: 'refused'; readonly code: number; readonly comment: string };

export const done = (data?: Readonly<Record<string, unknown>>, afterMs = 0): Outcome => (data === undefined ? { kind: 'done', afterMs } : { kind: 'done', data, afterMs });
export const refused = (code: number, comment: string): Outcome => ({ kind: 'refused', code, comment });

/** How frames are written on a connection, by its WebSocket subprotocol. */
export interface Codec { readonly encode: (message: unknown) => string | Uint8Array; readonly decode: (data: Uint8Array, isBinary: boolean) => unknown }

const jsonCodec: Codec = {
  encode: (message) => JSON.stringify(message),
  decode: (data, isBinary) => {
    if (isBinary) throw new Error('binary frame on a JSON connection');
    return JSON.parse(Buffer.from(data).toString('utf8'));
  },
};
const msgpackCodec: Codec = {
  encode: (message) => encode(message, { ignoreUndefined: true }),
  decode: (data, isBinary) => {
    if (!isBinary) throw new Error('text frame on a MessagePack connection');
    return decode(data);
  },
};

export const CODECS: Readonly<Record<string, Codec>> = { 'obswebsocket.json': jsonCodec, 'obswebsocket.msgpack': msgpackCodec };
export const DEFAULT_CODEC = jsonCodec;
