import type { Translation } from '../shape.ts';
import type { onAir as zh } from '../zh-CN/onAir.ts';

export const onAir = {
  panic: { button: 'Backup', help: 'Cut to the backup scene "{{scene}}" now and mute the microphones', onAir: 'Backup scene on air', pending: 'Cutting to the backup scene…', verified: 'verified in {{seconds}} s', failed: 'Not verified: {{detail}}', by: 'by {{name}}', back: 'Returns to "{{scene}}"', noBack: 'The picture stays on resume', muted: 'Muted: {{inputs}}', resume: 'Hold to resume', waiting: 'OBS is not connected; it cuts as soon as it is' },
  studio: { take: 'TAKE', takeHelp: 'Put the preview "{{scene}}" on air', noPreview: 'Nothing in preview', same: 'Preview and programme are the same scene', mode: 'Studio mode', on: 'on', off: 'off', toPreview: 'Click to preview, then TAKE' },
  transition: { label: 'Transition', selected: 'As in OBS', duration: 'Length', ms: 'ms', help: 'For takes by hand from here; OBS gets its own setting back after each' },
  check: { changing: 'changing', verified: 'verified', repaired: 'repaired', wrong: 'wrong picture', repairedHelp: 'OBS reported the scene, but {{found}}. It was taken again and verified.', wrongHelp: 'OBS reports the scene, but {{detail}}' },
  consent: { start: '{{name}} asks to go live', stop: '{{name}} asks to end the stream', mine: 'Waiting for a second producer', restart: '{{name}} asks to restart the stream', confirmStart: 'Confirm: go live', confirmStop: 'Hold to confirm the end', confirmRestart: 'Hold to confirm the restart', left: '{{seconds}} s left', withdraw: 'Withdraw' },
  danger: {
    title: 'OBS was changed while live', collection: 'Scene collection changed from "{{from}}" to "{{to}}"', profile: 'Profile changed from "{{from}}" to "{{to}}"', sceneOnAirRemoved: 'The scene on air "{{from}}" was removed; "{{to}}" is on air now', studioModeOn: 'Studio mode was switched on', studioModeOff: 'Studio mode was switched off',
    backupSceneRemoved: 'The backup scene "{{from}}" was removed', stillMuted: 'These microphones could not be opened: {{from}}', seen: 'Seen',
  },
  safety: {
    title: 'Safety on air', intro: 'One key to the backup scene when something goes wrong. Set it and try it before you go live.', backup: 'Backup scene', backupHelp: 'A scene that can stand by itself, such as "Be right back"', holding: 'In-between scene', holdingHelp: 'Best an empty one; it can show for a frame', none: 'Not set', any: 'Any other scene',
    mics: 'Muted with the backup scene', micsHelp: 'Only what was open is opened again', noInputs: 'Connect OBS to choose', twoPerson: 'Two producers to start, end and restart the stream', twoPersonHelp: 'One asks, another confirms within 60 s', missing: ' (not in OBS)', save: 'Save', saved: 'Saved',
  },
} satisfies Translation<typeof zh>;
