import type { Translation } from '../shape.ts';
import type { desk as zh } from '../zh-CN/desk.ts';

export const desk = {
  reading: 'Reading OBS…', noObs: 'OBS is not connected', noObsHelp: 'Mixer, sources and outputs appear as soon as it is.',
  deck: { title: 'OBS desk', mixer: 'Mixer', sources: 'Sources', outputs: 'Outputs' },
  mixer: {
    title: 'Mixer', noObs: 'OBS is not connected: nothing to hear', none: 'OBS has no source with sound', noneHelp: 'Add a microphone, music or a clip in OBS and it shows here.', noneInUse: 'No sound in this scene ({{n}} inputs in OBS)',
    mute: 'Mute {{input}}', unmute: 'Unmute {{input}}', muted: 'Muted', notInUse: 'Not in use', mutedTalking: 'Muted, but someone is talking', level: 'Level of {{input}}', faderHelp: 'Drag to set the level; double-click for 0 dB',
    fadeOut: 'Fade out', fadeIn: 'Fade in', fadeOutHelp: 'To silence in 3 s', fadeInHelp: 'To 0 dB in 3 s', fading: 'Fading {{s}} s', stopFade: 'Stop at this level', monitor: 'Monitoring',
    monitorType: { none: 'Off', monitorOnly: 'Monitor only', monitorAndOutput: 'Monitor and output' },
  },
  sources: {
    program: 'On air', preview: 'Preview', none: 'This scene is empty', noneHelp: 'Add sources to it in OBS.', show: 'Show {{source}}', hide: 'Hide {{source}}', hidden: 'Hidden', filters: 'Filters', edit: 'Change {{source}}', send: 'Send to OBS', refresh: 'Reload page',
    field: { text: 'Text of {{source}}', image: 'Image file of {{source}}', media: 'Media file of {{source}}', browser: 'Address of {{source}}' },
    fromFile: 'This text source reads a file: what you type here will not show.', pathHelp: 'The full path on the computer OBS runs on.', badUrl: 'Enter an address that starts with http:// or https://', badFile: 'Enter the path of a file',
  },
  media: { play: 'Play', pause: 'Pause', restart: 'From the start', stop: 'Stop', left: '{{time}} left', state: { none: 'Empty', playing: 'Playing', paused: 'Paused', stopped: 'Stopped', opening: 'Loading', ended: 'Ended' } },
  outputs: {
    record: 'Recording', pause: 'Pause', resume: 'Resume', split: 'Split file', others: 'Other outputs', replay: 'Replay buffer', virtualCam: 'Virtual camera', start: 'Start', stop: 'Stop', save: 'Save replay', saved: 'Saved {{file}}',
    noReplay: 'The replay buffer is off: turn it on in OBS under Settings → Output.', noCamera: 'This OBS has no virtual camera.', state: { unavailable: 'not available', off: 'off', starting: 'starting', on: 'on', stopping: 'stopping' },
    hotkeys: 'OBS hotkeys', seekHotkey: 'Find by name', noHotkey: 'No such hotkey', press: 'Press', sameName: 'OBS has several hotkeys of this name; the first one is pressed',
  },
  highlight: { title: 'Highlight', help: 'Mark this moment as a highlight: logged, and part of the chapters and the edit list', placeholder: 'What happened (optional)', mark: 'Mark highlight', draw: 'Mark draw', drawHelp: 'Mark the moment of the draw: logged, and part of the chapters and the edit list' },
  stats: { title: 'Figures', fps: 'Frames/s', cpu: 'CPU', frameMs: 'Render time', memory: 'Memory', render: 'Render lag', output: 'Encoder lag', congestion: 'Congestion', disk: 'Disk free', stream: 'Streamed', record: 'Recorded' },
  did: {
    title: 'Recent actions', none: 'Nothing done yet. Every change of volume, mute, source or output made here is listed.', mute: 'Mute {{input}}', unmute: 'Unmute {{input}}', volume: '{{input}} to {{db}} dB', fadeOut: 'Fade out {{input}}, {{s}} s', fadeTo: 'Fade {{input}} to {{db}} dB, {{s}} s', cancelFade: 'Stop the fade of {{input}}', monitor: '{{input}}: {{to}}',
    show: 'Show {{source}}', hide: 'Hide {{source}}', text: 'Text of {{input}}', file: 'File of {{input}}', url: 'Address of {{input}}', refresh: 'Reload {{input}}', media: '{{action}}: {{input}}', filterOn: 'Filter on: {{filter}} ({{source}})', filterOff: 'Filter off: {{filter}} ({{source}})',
    pauseRecord: 'Pause recording', resumeRecord: 'Resume recording', splitRecord: 'Split recording', addChapter: 'Chapter {{title}}', startReplay: 'Start replay buffer', stopReplay: 'Stop replay buffer', saveReplay: 'Save replay', startVirtualCam: 'Start virtual camera', stopVirtualCam: 'Stop virtual camera', hotkey: 'Hotkey {{hotkey}}',
  },
  outcome: { sent: 'waiting for OBS', done: 'done', refused: 'OBS refused: {{why}}', notVerified: 'OBS agreed, but it is: {{seen}}', unsupported: 'this version of OBS cannot', cancelled: 'taken over by a later action', unknown: 'no answer from OBS: outcome unknown' },
  markers: {
    open: 'Chapters and edit list', title: 'Chapters and edit list of the recording', intro: 'Times count from the first frame of each file; pauses are left out.', none: 'Nothing was recorded in this session', noneHelp: 'Every take, draw and highlight during a recording becomes a chapter here.', unnamed: 'Recording {{n}}', running: 'recording', kind: { start: 'Start', take: 'Item', draw: 'Draw', scene: 'Scene', highlight: 'Highlight' },
    format: { youtube: 'YouTube chapters', ffmetadata: 'FFmpeg chapters', csv: 'CSV', edl: 'Edit list (EDL)' },
    help: { youtube: 'Paste into the video description. What comes within 10 s joins the line before; three lines are needed at least.', ffmetadata: 'ffmpeg -i RECORDING -i THIS_FILE -map_metadata 1 -codec copy OUTPUT', csv: 'All markers with time codes and clock times', edl: 'CMX3600, for Premiere, DaVinci Resolve and others' },
  },
} satisfies Translation<typeof zh>;
