import { useEffect, useRef, type ReactNode } from 'react';
import { useDesk } from '../../state/deskContext.ts';
import type { Link } from '../../transport/link.ts';

type Painter = (picture: ImageBitmap) => void;

const WIDTH = 160;
const HEIGHT = 90;
/** Where no meters run, pictures are drawn this long after they came. */
const ALONE_MS = 100;

/**
 * The newest picture of each scene, decoded off the main thread and drawn on its canvas past React: twelve a second must draw no scene bar
 * anew, and an `<img>` with a new source each time costs a layout (measured: four fifths of a core without a GPU).
 */
class ThumbHub {
  readonly #newest = new Map<string, ImageBitmap>();
  readonly #painters = new Map<string, Painter>();

  /** Scenes whose newest picture is not drawn yet. */
  readonly #fresh = new Set<string>();
  #paintBy: ReturnType<typeof setTimeout> | null = null;

  constructor(link: Link) {
    // With the meters, which draw anyway: a frame of its own for each of twelve pictures a second costs the window as much as the meters do.
    link.onMeters(() => this.#paint());
    link.onSceneThumb(({ scene, jpeg }) => {
      createImageBitmap(new Blob([jpeg], { type: 'image/jpeg' })).then((picture) => {
        this.#newest.get(scene)?.close();
        this.#newest.set(scene, picture);
        this.#fresh.add(scene);
        this.#paintBy ??= setTimeout(() => this.#paint(), ALONE_MS);
      }, () => {
        // A picture that cannot be read is left out; the next one comes within a second.
      });
    });
  }

  #paint(): void {
    if (this.#paintBy === null) return;
    clearTimeout(this.#paintBy);
    this.#paintBy = null;
    for (const scene of this.#fresh) {
      const picture = this.#newest.get(scene);
      if (picture !== undefined) this.#painters.get(scene)?.(picture);
    }
    this.#fresh.clear();
  }

  paint(scene: string, painter: Painter): () => void {
    this.#painters.set(scene, painter);
    const picture = this.#newest.get(scene);
    if (picture !== undefined) painter(picture);
    return () => { if (this.#painters.get(scene) === painter) this.#painters.delete(scene); };
  }
}

const hubs = new WeakMap<Link, ThumbHub>();

function hubOf(link: Link): ThumbHub {
  const known = hubs.get(link);
  if (known !== undefined) return known;
  const made = new ThumbHub(link);
  hubs.set(link, made);
  return made;
}

/** The newest small picture of a scene; black until there is one. Its bar asks for pictures with `useWatchDesk('scenes')`. */
export function SceneThumb({ scene }: { readonly scene: string }): ReactNode {
  const { link } = useDesk();
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    const context = canvas.current?.getContext('2d', { alpha: false }) ?? null;
    return context === null ? undefined : hubOf(link).paint(scene, (picture) => context.drawImage(picture, 0, 0, WIDTH, HEIGHT));
  }, [link, scene]);
  return <canvas ref={canvas} width={WIDTH} height={HEIGHT} aria-hidden="true" />;
}
