import type { Translation } from '../shape.ts';
import type { preflight as zh } from '../zh-CN/preflight.ts';

export const preflight = {
  title: 'Preflight', fix: 'Fix',
  verdict: { pass: 'All good: ready to arm.', warn: 'You can go on air; look at the rows marked “check” first.', fail: 'Rows marked “fail” will go wrong on air. Fix them first.' },
  level: { pass: 'pass', warn: 'check', fail: 'fail' },
  check: { runsheet: 'Run-sheet', products: 'Products', obs: 'OBS connection', scenes: 'OBS scenes', stream: 'Stream', feeds: 'Sources' },
  runsheet: { none: 'No run-sheet yet: import one.', rows: 'Rows: {{rows}}.' },
  products: { none: 'The run-sheet names no products.', complete: 'Every product the run-sheet names is on the shelf.', missing: 'Not on the shelf: {{ids}}. Import products, or change the run-sheet.' },
  obs: { notConfigured: 'OBS is not set up: no scene changes and no stream.', connecting: 'Connecting…', connected: 'OBS {{version}} is connected.', tooOld: 'OBS {{version}} is old: update to 28 or newer.', simulated: 'This is the simulated OBS ({{version}}): no real picture, no real stream.' },
  scenes: { unknown: 'OBS is not connected, so its scenes are not known.', noneNamed: 'The run-sheet names no scenes: takes leave the scene alone.', complete: 'All {{scenes}} scenes the run-sheet names are in OBS.', missing: 'Not in OBS: {{scenes}}. Create or rename them in OBS, or change the run-sheet.' },
  stream: { off: 'Not streaming, ready to go live. OBS checks server and key only when the stream starts.', running: 'A stream is running already: starting the show puts it before viewers.', failedBefore: 'The last start failed: check service, key and network in OBS, Settings → Stream.', unknown: 'The state of the stream is not known: connect OBS first.' },
  feeds: { none: 'No sources yet: no comments, orders or viewer counts.', allOff: 'All sources are off.', live: 'Connected sources: {{sources}}.', down: 'Not connected: {{names}}.' },
} satisfies Translation<typeof zh>;
