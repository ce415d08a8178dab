import { CopyCheck, Workflow } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { backupDrift, type Drift } from '#shared/backup/drift.ts';
import type { Instant } from '#shared/time/instant.ts';
import { resumeAutomations, switchAutomations, takeOverBackup } from '../../state/commands.ts';
import { useRole, useShow, useTick } from '../../state/hooks.ts';
import { useAction } from '../../state/useAction.ts';
import { Button } from '../../ui/Button.tsx';
import { Menu, type MenuEntry } from '../../ui/Menu.tsx';
import css from './chips.module.css';

const TONE: Readonly<Record<Drift['kind'], 'good' | 'warn' | 'bad' | 'dim'>> = { none: 'dim', connecting: 'dim', away: 'bad', differs: 'bad', failed: 'bad', scenesMissing: 'warn', behind: 'warn', mainAway: 'bad', inStep: 'good' };

/** How the second OBS stands, in words. Nothing without one. */
export function useDriftText(): { readonly drift: Drift; readonly text: string; readonly tone: 'good' | 'warn' | 'bad' | 'dim' } {
  const { t } = useTranslation('control');
  const state = useShow(({ obs, backup }) => ({ obs, backup }));
  const now = useTick(1) ?? 0;
  const drift = backupDrift(state, now as Instant);
  const tone = TONE[drift.kind];
  switch (drift.kind) {
    case 'none': return { drift, tone, text: '' };
    case 'differs': return { drift, tone, text: t('backup.drift.differs', { main: drift.main, backup: drift.backup }) };
    case 'failed': return { drift, tone, text: t('backup.drift.failed', { scene: drift.scene }) };
    case 'scenesMissing': return { drift, tone, text: t('backup.drift.scenesMissing', { count: drift.scenes.length }) };
    case 'behind': return { drift, tone, text: t('backup.drift.behind', { seconds: (drift.lagMs / 1_000).toFixed(1) }) };
    case 'connecting': case 'away': case 'mainAway': case 'inStep': return { drift, tone, text: t(`backup.drift.${drift.kind}`) };
  }
}

/** The second OBS: in step, or what is wrong; and the way to make it the main one. */
export function BackupChip(): ReactNode {
  const { t } = useTranslation('control');
  const { drift, text, tone } = useDriftText();
  const takeOver = useAction(takeOverBackup, undefined);
  const isProducer = useRole() === 'producer';
  if (drift.kind === 'none' || !isProducer) return null;
  return (
    <span className={css['chip']} data-tone={tone} data-testid="backup-chip" data-drift={drift.kind} title={text}>
      <CopyCheck size={14} aria-hidden /><a href="/settings?section=obs">{t('backup.chip')}</a><span className={css['text']}>{text}</span>
      {drift.kind === 'mainAway' && <Button size="small" variant="primary" busy={takeOver.busy} disabledReason={takeOver.reason} onClick={() => { void takeOver.run(); }} data-action="takeOver">{t('backup.takeOver')}</Button>}
    </span>
  );
}

/** The automations: how many are on, or why none acts; the kill switch. Nothing without rules. */
export function AutomationChip(): ReactNode {
  const { t } = useTranslation('control');
  const { on, suspended, count } = useShow(({ automation }) => ({ on: automation.on, suspended: automation.suspended, count: automation.rules.filter(({ mode }) => mode !== 'off').length }));
  const now = useTick(1) ?? 0;
  const off = useAction(switchAutomations, { on: !on });
  const resume = useAction(resumeAutomations, undefined);
  const isProducer = useRole() === 'producer';
  if (!isProducer || (count === 0 && on)) return null;
  const left = suspended === null || suspended.until <= now ? 0 : Math.ceil((suspended.until - now) / 1_000);
  const entries: readonly MenuEntry[] = [
    { id: 'switch', label: t(on ? 'automation.switchOff' : 'automation.switchOn'), onSelect: () => { void off.run(); } },
    ...(left > 0 ? [{ id: 'resume', label: t('automation.resume'), onSelect: () => { void resume.run(); } }] : []),
    { id: 'open', label: t('automation.open'), onSelect: () => { window.location.assign('/settings?section=automation'); } },
  ];
  const word = !on ? t('automation.chipOff') : left > 0 ? t('automation.chipHeld', { seconds: left }) : t('automation.chip', { count });
  return <span className={css['menu']} data-tone={!on || left > 0 ? 'warn' : 'dim'} data-testid="automation-chip"><Menu entries={entries} label={word} button={{ variant: 'quiet' }}><Workflow size={14} aria-hidden />{word}</Menu></span>;
}
