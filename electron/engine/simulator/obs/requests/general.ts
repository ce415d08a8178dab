import { z } from 'zod';
import { RPC_VERSION, STATUS, done, refused, type Outcome } from '../protocol.ts';
import type { SimWorld } from '../world.ts';
import { authoringHandlers } from './authoring.ts';
import { deskHandlers } from './desk.ts';
import { ask, nameField, on, type Handlers } from './handler.ts';
import { inputHandlers } from './inputs.ts';
import { outputHandlers } from './outputs.ts';
import { sceneHandlers } from './scenes.ts';

/** Never to be taken for a real one: the adapter reads these words and every window says so. */
export const OBS_VERSION = '30.2.3-simulated';
export const WEBSOCKET_VERSION = '5.5.2';

const screenshot = z.object({
  sourceName: nameField, imageFormat: z.string(), imageWidth: z.number().int().min(8).max(4_096).default(320), imageHeight: z.number().int().min(8).max(4_096).default(180),
});

function takeScreenshot(world: SimWorld, shot: z.infer<typeof screenshot>): Outcome {
  const { scenes, inputs, pictures, clock } = world;
  const { sourceName, imageFormat, imageWidth, imageHeight } = shot;
  if (!scenes.names.includes(sourceName) && inputs.find(sourceName) === null) return refused(STATUS.notFound, `No source was found by the name of \`${sourceName}\`.`);
  if (imageFormat !== 'jpg' && imageFormat !== 'jpeg' && imageFormat !== 'png' && imageFormat !== 'pgm') return refused(STATUS.invalidField, 'Your specified image format is invalid or not supported by this system.');
  const bytes = imageFormat === 'pgm' ? pictures.pgm(sourceName, imageWidth, imageHeight, world.look === 'moving' ? clock.now() : null, world.look === 'black') : imageFormat === 'png' ? pictures.png(sourceName, imageWidth, imageHeight) : pictures.jpeg(sourceName, clock.now());
  return done({ imageData: `data:image/${imageFormat};base64,${Buffer.from(bytes).toString('base64')}` }, 2);
}

const generalHandlers: Handlers = {
  GetVersion: ask(() => done({
    obsVersion: OBS_VERSION, obsWebSocketVersion: WEBSOCKET_VERSION, rpcVersion: RPC_VERSION, availableRequests: Object.keys(HANDLERS), supportedImageFormats: ['jpg', 'jpeg', 'pgm', 'png'],
    platform: 'simulated', platformDescription: 'Cuedeck simulated OBS 模拟 OBS',
  })),
  GetStats: ask((world) => done(world.stats())),
  GetProfileList: ask(({ profile }) => done({ currentProfileName: profile, profiles: [profile] })),
  GetVideoSettings: ask(() => done({ baseWidth: 1_920, baseHeight: 1_080, outputWidth: 1_920, outputHeight: 1_080, fpsNumerator: 30, fpsDenominator: 1 })),
  GetSourceScreenshot: on(screenshot, takeScreenshot),
};

/** Every request the simulation knows. */
export const HANDLERS: Handlers = { ...generalHandlers, ...sceneHandlers, ...outputHandlers, ...inputHandlers, ...authoringHandlers, ...deskHandlers };
