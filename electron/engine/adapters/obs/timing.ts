/** Every wait of the OBS adapter in ms, with where the figure comes from (design notes on OBS, sections 2.2 and 3). */
export const OBS_TIMING = {
  /** TCP + WebSocket handshake. A healthy local OBS needs 6-15. */
  socketMs: 3_000,
  /** Hello -> Identified. A wedged server says Hello and never more, so this must not wait long. */
  identifyMs: 1_500,
  requestMs: 3_000,
  heartbeatMs: 1_000,
  /** No answer for this long = two beats missed. With `graceMs` it stays below 2.5 s after a freeze. */
  silenceMs: 2_100,
  /** After our own process slept, timers fire before the socket is read: one short second look. */
  graceMs: 150,
  backoffFirstMs: 250,
  backoffFactor: 1.6,
  backoffMaxMs: 5_000,
  /** A refused connect to this very machine costs nothing, and OBS on it must be found back within 2 s. */
  backoffMaxLocalMs: 800,
  /** OBS 30.0 crashed on a request that came too early in its start. */
  firstContactMs: 300,
  driftMs: 10_000,
  /** SceneRemoved storms come with every OBS exit: look only when they have settled. */
  removalSettleMs: 500,
  changeSettleMs: 100,
  /** Started reaches us within 6 ms; no Started in this span = no transition runs (the scene was on air already). */
  transitionStartMs: 200,
  transitionSlackMs: 1_000,
  /** After a transition's end the old inputs go within a frame or two (66 ms each at 15 fps). */
  proveMs: 300,
  proveAgainMs: 20,
  /** The scene on air without a take of ours: looked at once events have settled, again and again while somebody's transition may run. */
  standingSettleMs: 40,
  standingMs: 800,
  standingAgainMs: 100,
  standingTransitionMs: 5_000,
  /** Looks at the selected transition until it is the one just chosen: some 5 ms, a frame or two on a busy machine. */
  mostLengthLooks: 8,
  /** A panic does not wait for the answer of a slow OBS: it asks again. */
  panicMs: 1_000,
  panicReadMs: 60,
  panicAgainMs: 8,
  startLockMs: 15_000,
  notReadyRetryMs: 150,
  thumbnailMs: 500,
  collectionChangeMs: 10_000,
  /** Removals this close together are a burst; measured: the exit tells itself at most 124 ms after its first removal. */
  burstMs: 50,
  hushMs: 250,
  /** An OBS that is closing is asked nothing for this long; one that is still there then hangs. */
  exitMs: 10_000,
} as const;
