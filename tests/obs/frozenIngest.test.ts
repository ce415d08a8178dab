import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createWitness, type Witness } from '#tests/contracts/obsWitness.ts';
import { createRtmpSink, type RtmpSink } from '#tests/harness/obs/createRtmpSink.ts';
import { startRealObs, type RealObs } from '#tests/harness/obs/startRealObs.ts';
import { until } from '#tests/harness/obs/until.ts';

/** OBS itself needs some 22 s to see that nobody reads its stream any more (obs.md finding 7). */
const OBS_NOTICES_MS = 50_000;

describe('an ingest that freezes', () => {
  let obs: RealObs;
  let sink: RtmpSink;
  let witness: Witness;

  beforeAll(async () => {
    sink = await createRtmpSink();
    await sink.start();
    obs = await startRealObs({ scenes: ['A', 'B'] });
    await obs.setStreamTarget(sink.server, sink.key);
    witness = createWitness();
    witness.adapter.connect({ host: obs.host, port: obs.port }, obs.password);
    await until('read', 5_000, () => witness.last('reportObsInventory'));
  });
  afterAll(async () => {
    await witness.adapter.disconnect();
    await obs.stop();
    await sink.stop();
  });

  it('is told as soon as OBS tells it, as reconnecting and never as off, and the stream is live again with its own clock when it returns', async () => {
    witness.adapter.send([{ kind: 'startStream', reason: 'go live' }]);
    await witness.untilStream('live', 10_000);
    const live = witness.last('reportStream')?.stream;
    const from = witness.streams().length;
    let toldByObsAt = Number.NaN;
    obs.client().on('StreamStateChanged', ({ outputState }) => {
      if (outputState === 'OBS_WEBSOCKET_OUTPUT_RECONNECTING' && Number.isNaN(toldByObsAt)) toldByObsAt = performance.now();
    });
    sink.freeze();
    await witness.untilStream('reconnecting', OBS_NOTICES_MS);
    const told = witness.reports.findLast(({ report }) => report.kind === 'reportStream');
    await until('OBS told us too', 2_000, () => !Number.isNaN(toldByObsAt));
    expect((told?.at ?? Number.NaN) - toldByObsAt).toBeLessThan(1_000);
    // The frozen one is replaced by one that listens.
    await sink.stop();
    await sink.start();
    await witness.untilStream('live', 30_000);
    expect(witness.streams().slice(from).filter((kind) => kind !== 'reconnecting' && kind !== 'live')).toEqual([]);
    expect(witness.last('reportStream')?.stream).toEqual(live);
  });
});
