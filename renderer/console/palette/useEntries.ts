import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import i18next from 'i18next';
import { resources } from '../../i18n/resources.ts';
import { pickText, useLanguage } from '../../i18n/useLanguage.ts';
import { SECTIONS, settingsHref } from '../../settings/sections.ts';
import { fireAdLib, takeScene, type Action } from '../../state/commands.ts';
import type { DeskState } from '../../state/desk.ts';
import { useDesk } from '../../state/deskContext.ts';
import { hindranceOf } from '../../state/enablement.ts';
import { useRole, useSheet, useShow } from '../../state/hooks.ts';
import { keyOf, keyOverrides } from '../../state/keymap.ts';
import { KEY_SLOTS } from '../../state/keySlots.ts';
import { useStoredValue } from '../../state/stored.ts';
import { runAction } from '../../state/useAction.ts';
import { CUE_INPUT_ID } from '../host/HostCuePanel.tsx';
import { sheetView, type LiveUi } from '../live/liveUi.ts';
import type { Findable } from './rank.ts';

export type EntryGroup = 'actions' | 'adLibs' | 'rows' | 'scenes' | 'go';

export interface Entry extends Findable {
  readonly id: string;
  readonly group: EntryGroup;
  readonly key: string | null;
  /** It would be refused now. */
  readonly isOff: boolean;
  readonly run: () => void;
}

const both = (path: string, ns: 'console' | 'live' | 'settings'): string => (['zh-CN', 'en'] as const).map((language) => i18next.getResource(language, ns, path) as unknown).filter((text) => typeof text === 'string').join(' ');

/** Every action of the table, offered when it would be taken. */
function useActionEntries(ui: LiveUi, onShowKeys: () => void): readonly Entry[] {
  const { t } = useTranslation(['console', 'live']);
  const desk = useDesk();
  const show = useShow((state) => state);
  const [overrides] = useStoredValue(keyOverrides);
  return useMemo(() => {
    const state: DeskState = desk.store.getState();
    const acts: Readonly<Record<string, () => void>> = {
      catchUp: () => ui.toggle('catchUp'), adLibs: () => ui.toggle('adLibs'), timers: () => ui.toggle('timers'), startFromNow: () => ui.toggle('startFromNow'), showKeys: onShowKeys,
      sheetView: () => sheetView.set(sheetView.get() === 'list' ? 'timeline' : 'list'), focusCue: () => document.getElementById(CUE_INPUT_ID)?.focus(),
    };
    return KEY_SLOTS.flatMap((slot): Entry[] => {
      const key = keyOf(overrides, slot);
      const entry = (id: string, label: string, words: string, isOff: boolean, run: () => void): Entry => ({ id: `do.${id}`, group: 'actions', label, words, key, isOff, run });
      const act = acts[slot.id];
      const offNow = (action: Action): boolean => hindranceOf(state, action.make(show, undefined)) !== null;
      if (slot.actions.length > 0) return slot.actions.map((action) => entry(action.id, t(`action.${action.id}`), both(`action.${action.id}`, 'console'), offNow(action), act ?? (() => { void runAction(desk, action, undefined); })));
      if (act === undefined || slot.id === 'palette') return [];
      return [entry(slot.id, t(`live:slot.${slot.id as 'catchUp'}`), both(`slot.${slot.id}`, 'live'), false, act)];
    });
  }, [desk, show, overrides, ui, onShowKeys, t]);
}

/** Rows lead to their dialog, where a jump is confirmed; ad-libs and scenes are taken at once. */
function useShowEntries(ui: LiveUi): readonly Entry[] {
  const { t } = useTranslation(['console', 'live']);
  const language = useLanguage();
  const desk = useDesk();
  const sheet = useSheet();
  const scenes = useShow((state) => state.obs.inventory?.scenes ?? null);
  const isRunning = useShow((state) => state.show.kind === 'running');
  return useMemo(() => {
    const words = (item: { readonly cue: string; readonly title: { readonly zh: string; readonly en: string }; readonly productIds: readonly string[]; readonly lotteryId: string | null }): string => `${item.cue} ${item.title.zh} ${item.title.en} ${item.productIds.join(' ')} ${item.lotteryId ?? ''}`;
    const rows = (sheet?.items ?? []).map((item): Entry => ({ id: `row.${item.id}`, group: 'rows', label: `${item.cue} ${pickText(item.title, language)}`, words: words(item), key: null, isOff: false, run: () => ui.openRow(item.id) }));
    const adLibs = (sheet?.adLibs ?? []).map((item): Entry => ({ id: `adlib.${item.id}`, group: 'adLibs', label: `${t('action.fireAdLib')} ${item.cue} ${pickText(item.title, language)}`, words: words(item), key: null, isOff: !isRunning, run: () => { void runAction(desk, fireAdLib, { itemId: item.id }); } }));
    const taken = (scenes ?? []).map(({ name }): Entry => ({ id: `scene.${name}`, group: 'scenes', label: t('picture.take', { scene: name }), words: `scene 场景 ${name}`, key: null, isOff: false, run: () => { void runAction(desk, takeScene, { scene: name }); } }));
    return [...adLibs, ...rows, ...taken];
  }, [sheet, scenes, isRunning, language, ui, desk, t]);
}

/** Pages: settings sections and the other screens. */
function useGoEntries(): readonly Entry[] {
  const { t } = useTranslation(['settings', 'live', 'common']);
  return useMemo(() => {
    const go = (href: string) => (): void => { window.location.assign(href); };
    const entry = (id: string, label: string, words: string, href: string): Entry => ({ id: `go.${id}`, group: 'go', label, words: `${words} ${href}`, key: null, isOff: false, run: go(href) });
    const sections = SECTIONS.map((section) => {
      const label = section === 'keys' ? t('live:keys.section') : t(`sections.${section}`);
      const words = section === 'keys' ? `${resources.en.live.keys.section} settings` : `${both(`sections.${section}`, 'settings')} settings 设置`;
      return entry(`settings.${section}`, `${t('title')} · ${label}`, words, settingsHref(section));
    });
    return [...sections, entry('editor', t('common:screens.editor'), `editor edit run-sheet ${resources['zh-CN'].editor.title}`, '/editor'), entry('shelf', t('common:screens.shelf'), `shelf products prices ${resources['zh-CN'].shelf.title}`, '/shelf'), entry('lottery', t('common:screens.lottery'), `lottery draw ${resources['zh-CN'].lottery.title}`, '/lottery'), entry('words', t('common:screens.words'), `words compliance ${resources['zh-CN'].words.title}`, '/words'), entry('review', t('common:screens.review'), `review report ${resources['zh-CN'].review.title}`, '/review'), entry('crew', t('live:crew.title'), `crew ${resources['zh-CN'].live.crew.title}`, '/crew'), entry('print', t('live:print.title'), `print pdf ${resources['zh-CN'].live.print.title}`, '/print'), entry('prompter', t('common:screens.prompter'), 'prompter 提词器', '/prompter')];
  }, [t]);
}

/** Everything the palette can do here and now. */
export function useEntries(ui: LiveUi, onShowKeys: () => void): readonly Entry[] {
  const role = useRole();
  const actions = useActionEntries(ui, onShowKeys);
  const show = useShowEntries(ui);
  const pages = useGoEntries();
  return useMemo(() => {
    const all = [...actions.filter(({ isOff }) => !isOff), ...show, ...pages, ...actions.filter(({ isOff }) => isOff)];
    return role === 'producer' ? all : all.filter(({ group, id }) => group === 'rows' || id === 'go.crew' || id === 'go.print' || id === 'do.sheetView' || id === 'do.showKeys');
  }, [actions, show, pages, role]);
}
