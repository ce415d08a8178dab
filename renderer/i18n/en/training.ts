import type { Translation } from '../shape.ts';
import type { training as zh } from '../zh-CN/training.ts';

export const training = {
  banner: 'TRAINING', bannerHelp: 'Comments, orders and figures are simulated. Nothing can go live, and nothing counts as a real show.', bannerStreaming: 'OBS is streaming! Stop the stream in OBS before you train.', open: 'Training page', small: '模拟 SIMULATED',
  title: 'Training', intro: 'Practise on the real desk with simulated platforms and a simulated crowd. A training is a session of its own: real sources pause, shows can be rehearsed, and nothing can go live.',
  start: 'Start training', stop: 'End training', name: 'Session name', defaultName: 'Training',
  platforms: 'Platforms to simulate', platformsHelp: 'The real adapters connect to simulated platforms on this computer: losses, retries and repeats behave as they do for real. With none there are just viewers and orders.',
  platform: { bilibiliOpen: 'Bilibili open-live', bilibiliWeb: 'Bilibili danmaku', douyinGrab: 'Douyin grabber', douyinPush: 'Douyin official push', tiktokBridge: 'TikTok bridge', twitchIrc: 'Twitch chat (IRC)', twitchEventSub: 'Twitch EventSub', youtube: 'YouTube live chat', obaTool: 'Seller console (oba)', ingest: 'Signed ingest' },
  profile: 'Crowd',
  profiles: { quiet: 'Quiet', normal: 'Normal', burst: 'In bursts', salePeak: 'Sale peak' },
  profileHelp: { quiet: 'About 120 online, a line now and then', normal: 'About 1,200 online, a line or two a second', burst: 'About 1,200, with 12 busy seconds a minute', salePeak: 'About 5,000, many lines and orders' },
  running: 'Training is on', since: 'since {{time}}', notLoaded: 'No show is running yet. Arm a rehearsal on the console and start it: alerts and prompter move only then.', goConsole: 'To the console',
  faults: 'Make trouble', faultsHelp: 'It happens at once; watch how the team deals with it. What has a time passes by itself.', crowd: 'The whole crowd', eachPlatform: 'Each platform', pushedHelp: 'A source that is pushed to has no connection that could be cut', begin: 'Set off', end: 'End', left: '{{seconds}} s left', untilEnded: 'until you end it',
  fault: { gap: 'Short cut', rateLimited: '429 limit', feedDeath: 'Feed dies', silence: 'Silent', duplicateStorm: 'Duplicates', burst: 'Burst', repeatedQuestion: 'One question', negativeWave: 'Complaints', botJoins: 'Bot joins' },
  faultHelp: { gap: 'Cut for 15 s, then it reconnects and leaves a gap', rateLimited: 'The platform refuses reconnects for 45 s', feedDeath: 'Cannot be reached until you end it', silence: 'Connected, no message for 90 s', duplicateStorm: 'The same messages again and again for 20 s', burst: '20 more lines a second for a minute', repeatedQuestion: 'Many ask the same for 45 s', negativeWave: 'Many complain about the product on air for 90 s', botJoins: '40 accounts a second for two minutes (needs 6 minutes of show to compare with)' },
} satisfies Translation<typeof zh>;
