import type { Translation } from '../shape.ts';
import type { health as zh } from '../zh-CN/health.ts';

export const health = {
  title: 'Alerts', bell: 'Alerts and incidents', none: 'No alerts', noneHelp: 'Stream, picture, sound and disk are being watched. What goes wrong shows here and on the desk.', standing_one: '{{count}} alert stands', standing_other: '{{count}} alerts stand', more_one: '{{count}} more behind the bell', more_other: '{{count}} more behind the bell',
  severity: { P0: 'Critical', P1: 'Serious', P2: 'Watch', P3: 'Note' },
  duty: { producer: 'producer', director: 'technical director', host: 'host', control: 'product desk' },
  acknowledge: 'Got it', snooze: 'Remind in 10 min', notUseful: 'Not useful', acknowledgedBy: '{{name}} is on it', snoozed: 'snoozed', markedNotUseful: 'marked not useful', since: 'for {{span}}', over: 'over', lasted: 'lasted {{span}}', follows_one: '{{count}} follows from it', follows_other: '{{count}} follow from it',
  quiet: 'Quiet mode', quietHelp: 'Only critical ones pop up; the rest goes to the list.', open: 'Standing', earlier: 'Over, this session', unlogged: 'not logged', to: 'For: {{who}}',
  tabs: { alerts: 'Alerts', incidents: 'Incidents' },
  unknown: 'Unknown alert ({{rule}})', unknownAdvice: 'The engine is newer than this window: reload to see what it means.',
  alert: {
    reconnecting: 'The stream dropped; OBS is reconnecting', reconnectLong: 'The stream has been down for more than 10 s', reconnectStuck: 'Reconnecting is stuck', framesFlat: 'The output is stuck: OBS says live, not one frame leaves it',
    viewersReport: '{{viewers}} viewers cannot see or hear', dropped: 'Network drops {{pct}}% of frames', droppedMany: 'Network drops {{pct}}% of frames: viewers stutter', congested: 'Uplink congestion {{pct}}%', congestedMuch: 'Heavy uplink congestion {{pct}}%',
    bitrateLow: 'Bitrate is low: {{kbps}} of {{target}} kbps', bitrateFloor: 'Bitrate is far too low: {{kbps}} of {{target}} kbps', renderLag: '{{pct}}% of frames not rendered', encodeLag: 'Encoder is overloaded: {{pct}}% of frames skipped', frameTime: 'Rendering is tight: {{ms}} ms a frame, {{pct}}% of what there is',
    silent: 'The programme is silent', silentLong: 'The programme stays silent', clipping: 'The sound is clipping', black: 'The picture is black', frozen: 'The picture is frozen ({{scene}})',
    diskMinutes: 'Disk for {{minutes}} more minutes of recording ({{gb}} GB)', diskPlan: 'The disk does not hold the rest: {{minutes}} minutes ({{gb}} GB), the plan needs {{wanted}}', diskGb: '{{gb}} GB of disk left, about {{minutes}} minutes', diskGbOnly: '{{gb}} GB of disk left', cpu: 'CPU at {{pct}}%',
    obsLostLive: 'OBS was lost while live', obsLost: 'OBS was lost', showNotWritten: 'The show log cannot be written', crowdNotWritten: 'Comments and orders cannot be written',
  },
  advice: {
    reconnecting: 'Let it try. Not back in 5 s: backup scene, check the network.', reconnectLong: 'Backup scene, check the uplink, get ready to stop and start.', reconnectStuck: 'Stop waiting: stop and start the stream, or change the line.', framesFlat: 'Stop and start the stream; OBS will not recover by itself.',
    viewersReport: 'OBS looks fine, so look at the platform: open the room on a phone and check its ingest status.', dropped: 'Check the network; lower the bitrate in OBS if it goes on.', droppedMany: 'Lower the bitrate or change the line.', congested: 'Drops come next: stop what uses the uplink.', congestedMuch: 'Drops are about to start: free the uplink or lower the bitrate.',
    bitrateLow: 'Check the uplink; the set bitrate should be at most 75% of it.', bitrateFloor: 'The picture is poor: change the line or lower the bitrate.', renderLag: 'The GPU is short: close windows, lower the resolution.', encodeLag: 'Use a faster preset or a hardware encoder.', frameTime: 'Frames drop next: switch off sources and filters you do not need.',
    silent: 'Check mute and fader of the host’s microphone.', silentLong: 'Viewers hear nothing: spare microphone, tell the host.', clipping: 'Lower the input gain.', black: 'Check capture card and camera; backup scene first.', frozen: 'Check capture card and camera; backup scene first.',
    diskMinutes: 'Free disk space or record elsewhere.', diskPlan: 'Free disk space or lower the recording bitrate.', diskGb: 'Free disk space or record elsewhere.', diskGbOnly: 'Free disk space or record elsewhere.', cpu: 'Close programs and sources you do not need.',
    obsLostLive: 'The stream may still be on. Run-sheet, prompter and comments go on; OBS is picked up again when it is back.', obsLost: 'Check that OBS is still open; run-sheet and prompter go on.', showNotWritten: 'Nothing you do is saved: free disk space now. It goes on by itself then.', crowdNotWritten: 'They are kept in memory: free disk space now. They are written then.',
  },
  ladder: {
    reconnecting: 'Stream reconnecting', obsLost: 'OBS lost', nowStep: 'Now: {{step}}', next: 'in {{span}}', open: 'Incident',
    watch: 'OBS is reconnecting by itself; the show clock goes on', backup: 'Backup scene, check the network', restart: 'Stop and start the stream (or take over on the second OBS)', secondLine: 'Stop waiting: other line or other encoder, then start again',
    keepGoing: 'Run-sheet, prompter and comments go on', reconnect: 'Reconnect to OBS', restartObs: 'Restart OBS (--startstreaming goes on air at once)', secondObs: 'Use the second OBS',
  },
  topic: { streamLost: 'Stream lost', obsLost: 'OBS lost', noSound: 'No sound', noPicture: 'Picture fault', other: 'Other incident' },
  incident: {
    title: 'Incident', drill: 'DRILL', declare: 'Declare incident', declareDrill: 'Start a drill', what: 'What happened', openedBy: 'Opened {{time}} by {{name}}', openedAuto: 'Opened {{time}}, automatic', recovered: 'The fault is over. Look, then close.', recoveredAt: 'Recovered {{time}}', clocks: 'Clocks',
    clock: { decide: 'Decide', act: 'Act', recover: 'Recover' }, limit: 'limit {{span}}', runbook: 'Steps', timeline: 'Timeline', note: 'Write a line…', addNote: 'Add', close: 'Close incident', cause: 'Cause (for the review)', causeHelp: 'One sentence: what caused it, what helped.', closedBy: 'Closed {{time}} by {{name}}', minimise: 'Minimise', noCause: 'no cause given',
    stepDone: 'Done: {{step}}', stepUndone: 'Taken back: {{step}}', none: 'No incidents this session', noneHelp: 'A lost stream, silence or a black picture open one by themselves. You can also declare one, or run a drill.', doneBy: '{{name}} {{time}}', also: 'Also standing', lasted: 'lasted {{span}}',
  },
  step: {
    backupScene: 'Go to the backup scene', checkUplink: 'Check the uplink (cable, router, speed test)', stopStart: 'Stop and start the stream', secondLine: 'Use 4G or the second line', secondEncoder: 'Use the spare encoder or computer', notice: 'Post a notice in the comments', moveDraw: 'Move the draw, in the viewers’ favour',
    keepGoing: 'The host goes on, so does the run-sheet', reconnect: 'Reconnect to OBS', restartObs: 'Restart OBS, stay on the backup scene', checkScenes: 'Check scenes, sources and sound', leaveBackup: 'Producer agrees, leave the backup scene',
    checkMute: 'Check mute and fader of the microphone', checkDevice: 'Check sound card, cable and battery', spareMic: 'Use the spare microphone', tellHost: 'Tell the host on the prompter', checkCable: 'Check cables of camera and capture card', restartSource: 'Switch the source off and on in OBS', spareCamera: 'Use the spare camera', assess: 'See what is affected', assign: 'Decide who does what',
  },
  strip: { show: 'The show log cannot be written: what you do now is not saved', crowd: 'Comments and orders cannot be written; they are kept in memory', both: 'The disk cannot be written: nothing you do is saved, comments and orders are kept in memory', help: 'It goes on by itself once there is space.', since: 'since {{time}}' },
  settings: {
    section: 'Alerts', intro: 'How bad is bad enough, for this room. Changes take effect at once, on every window.', quiet: 'Quiet mode', calm: 'Scenes not watched for picture and sound', calmHelp: 'One scene name a line. Silence, black and a still picture raise nothing there. Names with VCR, BRB, standby, holding or intermission are left alone anyway.',
    thresholds: 'Limits', reset: 'Back to defaults', bad: 'Out of range', sound: 'Sound', soundHelp: 'A tone on this machine for each new critical or serious alert. Shares its switch with the time-left sound.',
    reconnectWarnMs: 'Reconnecting: serious after (s)', reconnectBadMs: 'Reconnecting: critical after (s)', reconnectWedgeMs: 'Reconnecting: stuck after (s)', framesFlatMs: 'No new frame: stuck after (s)', droppedWarnPct: 'Dropped frames: watch (%)', droppedBadPct: 'Dropped frames: critical (%)', lagWarnPct: 'Render/encode lag: watch (%)', lagBadPct: 'Render/encode lag: serious (%)', frameTimePct: 'Frame time of its interval (%)',
    congestionWarn: 'Congestion: watch (0–1)', congestionBad: 'Congestion: serious (0–1)', bitrateWarnPct: 'Bitrate low (% of set)', bitrateBadPct: 'Bitrate far too low (% of set)', silentDb: 'Silent below (dBFS)', clipDb: 'Clipping above (dBFS)', silentWarnMs: 'Silent: serious after (s)', silentBadMs: 'Silent: critical after (s)', frozenMs: 'Picture frozen after (s)', blackLuma: 'Black below (0–255)', blackMs: 'Black after (s)', diskMinutes: 'Recording time below (min)', diskGb: 'Disk below (GB)', cpuPct: 'CPU above (%)',
  },
} satisfies Translation<typeof zh>;
