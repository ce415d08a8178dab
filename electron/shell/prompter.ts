import { z } from 'zod';
import { jsonOf } from '#shared/jsonOf.ts';
import type { Files } from './files.ts';
import { secondDisplay } from './placement.ts';
import type { ShellDisplay, ShellPort } from './port.ts';
import { displayUnder, findDisplay, planPrompter, type RememberedPrompter } from './prompterPlan.ts';
import type { Windows } from './windows.ts';

export interface Prompter {
  /** As a person asks for it: on its own display, else on the second one, else in a window. */
  readonly open: () => Promise<void>;
  /** After a start: back to where it was, if it was open. */
  readonly resume: () => Promise<void>;
  /** From now on windows close because the app does: that is not "the prompter was closed". */
  readonly quitting: () => void;
}

export interface PrompterDeps {
  readonly screen: ShellPort['screen'];
  readonly windows: Windows;
  readonly link: () => Promise<string>;
  readonly files: Files;
  readonly path: string;
}

const rememberedSchema = z.object({
  isOpen: z.boolean(),
  home: z.object({ id: z.number(), label: z.string(), bounds: z.object({ x: z.number(), y: z.number(), width: z.number(), height: z.number() }) }).nullable(),
});

/** Keeps the prompter on the host's display: through restarts, and when the display is unplugged and comes back. */
export function createPrompter(deps: PrompterDeps): Prompter {
  const { screen, windows } = deps;
  let remembered = load(deps);
  let isQuitting = false;
  const remember = (next: RememberedPrompter): void => {
    remembered = next;
    deps.files.write(deps.path, JSON.stringify(next));
  };
  const moved = (bounds: { readonly x: number; readonly y: number; readonly width: number; readonly height: number }): void => {
    const home = homeAfterMove(remembered.home, displayUnder(bounds, screen.getAllDisplays()), screen);
    if (home !== remembered.home) remember({ ...remembered, home });
  };
  const events = { closed: () => { if (!isQuitting) remember({ ...remembered, isOpen: false }); }, moved };
  const follow = async (): Promise<void> => {
    const shown = windows.where('prompter');
    const plan = planPrompter(remembered, screen.getAllDisplays(), screen.getPrimaryDisplay(), shown);
    switch (plan.kind) {
      case 'none': case 'wait': return;
      case 'fullScreen': case 'parked':
        if (shown !== null) { windows.move('prompter', plan); return; }
        await windows.open('prompter', deps.link, plan, events);
        return;
      case 'window': await windows.open('prompter', deps.link, plan, events);
    }
  };
  const displaysChanged = (): void => { if (!isQuitting) void follow(); };
  screen.on('display-added', displaysChanged);
  screen.on('display-removed', displaysChanged);
  screen.on('display-metrics-changed', displaysChanged);
  return {
    resume: follow,
    quitting: () => { isQuitting = true; },
    open: async () => {
      const displays = screen.getAllDisplays();
      const isHomeThere = remembered.home !== null && displays.length > 1 && findDisplay(remembered.home, displays) !== null;
      // Asked for by hand while its own display is away: wherever it can be seen now.
      const home = isHomeThere ? remembered.home : secondDisplay(displays, screen.getPrimaryDisplay());
      remember({ isOpen: true, home });
      await follow();
      windows.focus('prompter');
    },
  };
}

/**
 * Somebody dragged the prompter to another display: that is its home now. Not the primary one (there it is parked), and not
 * while the old home is gone: then it was the system that moved the window.
 */
function homeAfterMove(home: ShellDisplay | null, on: ShellDisplay | null, screen: ShellPort['screen']): ShellDisplay | null {
  if (on === null || on.id === screen.getPrimaryDisplay().id) return home;
  if (home !== null && findDisplay(home, screen.getAllDisplays()) === null) return home;
  return home?.id === on.id ? home : on;
}

function load({ files, path }: PrompterDeps): RememberedPrompter {
  const nothing: RememberedPrompter = { isOpen: false, home: null };
  const text = files.read(path);
  if (text === null) return nothing;
  const parsed = rememberedSchema.safeParse(jsonOf(text));
  return parsed.success ? parsed.data : nothing;
}
