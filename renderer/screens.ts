import { lazy, type ComponentType, type LazyExoticComponent } from 'react';
import type { Role } from '#shared/protocol/roles.ts';

/** The screens of the app, by path. Each is its own bundle: a prompter on a tablet never loads the console. */
export type ScreenName = 'console' | 'editor' | 'shelf' | 'words' | 'lottery' | 'prompter' | 'crew' | 'print' | 'overlay' | 'review' | 'settings';

export interface Screen {
  readonly name: ScreenName;
  /** Who may open it; what it shows and allows is decided by the engine per role anyway. */
  readonly roles: readonly Role[];
  readonly View: LazyExoticComponent<ComponentType>;
  /** The overlay is laid over video: no page of its own while connecting or lost. */
  readonly isTransparent: boolean;
  /** Dark whatever theme is chosen: read from three metres, beside a camera, or over the picture. */
  readonly keepsDark?: boolean;
}

export const SCREENS: readonly Screen[] = [
  { name: 'console', roles: ['producer', 'viewer'], isTransparent: false, View: lazy(async () => import('./console/ConsoleScreen.tsx')) },
  { name: 'editor', roles: ['producer'], isTransparent: false, View: lazy(async () => import('./editor/EditorScreen.tsx')) },
  { name: 'shelf', roles: ['producer'], isTransparent: false, View: lazy(async () => import('./shelf/ShelfScreen.tsx')) },
  { name: 'lottery', roles: ['producer'], isTransparent: false, View: lazy(async () => import('./lottery/LotteryScreen.tsx')) },
  { name: 'words', roles: ['producer'], isTransparent: false, View: lazy(async () => import('./words/WordsScreen.tsx')) },
  { name: 'prompter', roles: ['producer', 'host', 'viewer'], isTransparent: false, keepsDark: true, View: lazy(async () => import('./prompter/PrompterScreen.tsx')) },
  { name: 'crew', roles: ['producer', 'viewer'], isTransparent: false, View: lazy(async () => import('./crew/CrewScreen.tsx')) },
  { name: 'print', roles: ['producer', 'viewer'], isTransparent: false, View: lazy(async () => import('./print/PrintScreen.tsx')) },
  { name: 'overlay', roles: ['producer', 'overlay', 'viewer'], isTransparent: true, keepsDark: true, View: lazy(async () => import('./overlay/OverlayScreen.tsx')) },
  { name: 'review', roles: ['producer'], isTransparent: false, View: lazy(async () => import('./review/ReviewScreen.tsx')) },
  { name: 'settings', roles: ['producer'], isTransparent: false, View: lazy(async () => import('./settings/SettingsScreen.tsx')) },
];

/** The screen of a path: the first segment names it; `/` is the console. Null for anything else. */
export function screenOf(path: string): Screen | null {
  const name = path.split('/').find((part) => part !== '') ?? 'console';
  return SCREENS.find((screen) => screen.name === name) ?? null;
}
