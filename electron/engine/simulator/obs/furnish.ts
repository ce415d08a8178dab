import type { SimWorld } from './world.ts';

/** What a room has beside its pictures: music, captions, a price strip, a clip. For the demo; a test brings its own. */
export function furnish({ scenes, inputs, extras }: SimWorld): void {
  for (const [index, scene] of scenes.names.entries()) {
    inputs.create(scene, `${scene} · 标题`, 'text_ft2_source_v2', { text: '直播间好物 LIVE' }, true);
    inputs.create(scene, '背景音乐 BGM', 'ffmpeg_source', { local_file: '/shows/bgm.mp3', looping: true, simulated_duration_ms: 184_000 }, true);
    if (/vcr/iu.test(scene)) inputs.create(scene, '品牌片 VCR', 'ffmpeg_source', { local_file: '/shows/brand-film.mp4', looping: true, simulated_duration_ms: 45_000 }, true);
    if (index % 2 === 1) inputs.create(scene, '价格条 Price', 'browser_source', { url: 'http://127.0.0.1/overlay?part=price' }, false);
  }
  extras.addFilter('Mic/Aux', '降噪 Noise suppression', 'noise_suppress_filter_v2');
  extras.addFilter('Mic/Aux', '压缩 Compressor', 'compressor_filter');
  inputs.setDb('背景音乐 BGM', -18);
}
