import { useEffect, useRef, type ReactNode } from 'react';
import { useMeterHub, type Level } from './meterHub.ts';
import css from './obsdesk.module.css';

/** -60 dB to 0 dB fill the bar; from -20 dB on it is amber, from -9 dB on red, as on OBS's own mixer. */
const FLOOR_DB = -60;
const AMBER_DB = -20;
const RED_DB = -9;
const WIDTH = 240;
const HEIGHT = 8;
const COLOURS = { ground: '#262b34', green: '#2a9d5b', amber: '#c08a1c', red: '#d23a49', peak: 'rgb(255 255 255 / 55%)', hold: '#e8eaee', input: '#646d7c' } as const;

const x = (db: number): number => Math.round(Math.min(1, Math.max(0, 1 - db / FLOOR_DB)) * WIDTH);

function draw(context: CanvasRenderingContext2D, { rms, peak, hold, input }: Level, isMuted: boolean): void {
  const fill = (colour: string, from: number, to: number, top = 0, height = HEIGHT): void => {
    if (to <= from) return;
    context.fillStyle = colour;
    context.fillRect(from, top, to - from, height);
  };
  fill(COLOURS.ground, 0, WIDTH);
  if (isMuted) for (let at = 0; at < x(input); at += 10) fill(COLOURS.input, at, Math.min(at + 5, x(input)));
  fill(COLOURS.green, 0, Math.min(x(rms), x(AMBER_DB)));
  fill(COLOURS.amber, x(AMBER_DB), Math.min(x(rms), x(RED_DB)));
  fill(COLOURS.red, x(RED_DB), x(rms));
  fill(COLOURS.peak, 0, x(peak), HEIGHT - 2, 2);
  if (x(hold) > 0) fill(COLOURS.hold, x(hold) - 3, x(hold));
}

/**
 * Levels of one input: bar = RMS, line = peak, mark = highest of late. Behind a mute the bar is empty and a dotted one shows what the
 * microphone hears. A canvas of its own, drawn past React: twenty frames a second repaint nothing but it.
 */
export function MeterBar({ name, isMuted }: { readonly name: string; readonly isMuted: boolean }): ReactNode {
  const hub = useMeterHub();
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    const context = canvas.current?.getContext('2d', { alpha: false }) ?? null;
    if (context === null) return undefined;
    let drawn = '';
    return hub.paint(name, (level) => {
      const now = [x(level.rms), x(level.peak), x(level.hold), isMuted ? x(level.input) : 0].join();
      if (now === drawn) return;
      drawn = now;
      draw(context, level, isMuted);
    });
  }, [hub, name, isMuted]);
  return <canvas className={css['meter']} ref={canvas} width={WIDTH} height={HEIGHT} aria-hidden="true" />;
}
