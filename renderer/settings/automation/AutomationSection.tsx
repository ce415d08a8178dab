import { FlaskConical, PencilLine, Plus } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Firing, Rule } from '#shared/automation/model.ts';
import type { RefusalKey } from '#shared/protocol/refusal.ts';
import { duration } from '#shared/time/instant.ts';
import { refusalText } from '../../i18n/refusalText.ts';
import { useSaid } from '../../obsCue/useSaid.ts';
import { useDesk } from '../../state/deskContext.ts';
import { useBusy, useSheet, useShow, useTick } from '../../state/hooks.ts';
import { randomId } from '../../transport/randomId.ts';
import { Button } from '../../ui/Button.tsx';
import { Field, Input } from '../../ui/Field.tsx';
import { HoldButton } from '../../ui/HoldButton.tsx';
import { formatClock } from '../../ui/numberFormat.ts';
import { Tag } from '../../ui/Tag.tsx';
import { Hint } from '../parts/Hint.tsx';
import { Card, Section } from '../parts/Section.tsx';
import { Switch } from '../parts/Switch.tsx';
import settings from '../settings.module.css';
import css from './automation.module.css';
import { newRule } from './draft.ts';
import { RuleEditor } from './RuleEditor.tsx';

/** A rule in one line each for when, and, then. */
function RuleText({ rule }: { readonly rule: Rule }): ReactNode {
  const { t } = useTranslation(['control', 'phases']);
  const said = useSaid();
  const { trigger } = rule;
  const detail = ((): string => {
    switch (trigger.kind) {
      case 'itemTaken': return [trigger.cue, trigger.phase === null ? null : t(trigger.phase, { ns: 'phases' })].filter((each) => each !== null).join(' · ') || t('automation.any');
      case 'timeLeft': return `${String(trigger.ms / 1_000)} s`;
      case 'scene': return trigger.scene ?? t('automation.any');
      case 'timerEnded': return trigger.label ?? t('automation.any');
      case 'timeTurned': case 'stream': case 'recording': case 'obs': case 'show': return t(`automation.value.${trigger.to}`);
    }
  })();
  const conditions = rule.conditions.map((condition) => `${condition.not ? `${t('automation.not')} ` : ''}${t(`automation.condition.${condition.kind}`)}${'is' in condition ? ` ${condition.kind === 'phase' ? t(condition.is, { ns: 'phases' }) : condition.kind === 'mode' ? t(`automation.value.${condition.is}`) : condition.is}` : ''}`);
  const actions = rule.actions.map((action) => {
    switch (action.kind) {
      case 'scene': return said({ kind: 'scene', scene: action.scene, transition: null });
      case 'obs': return said(action.step);
      case 'sayNow': return `${t('automation.action.sayNow')} “${action.text}”`;
      case 'recording': return t(action.on ? 'automation.value.start' : 'automation.value.stop');
      case 'mark': return `${t(`automation.value.${action.what}`)}${action.label === '' ? '' : ` “${action.label}”`}`;
      case 'timer': return `${t('automation.action.timer')} ${action.label}`;
    }
  });
  return (
    <p className={css['sentence']}>
      <b>{t('automation.when')}</b> {t(`automation.trigger.${trigger.kind}`)} {detail}
      {conditions.length === 0 ? null : <> <b>{t('automation.and')}</b> {conditions.join(' · ')}</>} <b>{t('automation.thenDo')}</b> {actions.join(' · ')}
    </p>
  );
}

function useOutcome(): (firing: Firing) => string {
  const { t } = useTranslation(['control', 'refusals']);
  return ({ outcome }) => {
    if (outcome.kind === 'heldBack') return t(`automation.outcome.${outcome.why}`);
    const refused = outcome.refusals.filter((each) => each !== null);
    const why = [...new Set(refused)].map((key) => refusalText(t, { key: key as RefusalKey, params: {} })).join(' ');
    const count = outcome.refusals.length - refused.length;
    if (outcome.kind === 'done') return refused.length === 0 ? t('automation.outcome.done') : t('automation.outcome.doneSome', { count: refused.length, why });
    return refused.length === 0 ? t('automation.outcome.dryRun', { count }) : t('automation.outcome.dryRunSome', { count, why });
  };
}

function Firings(): ReactNode {
  const { t } = useTranslation('control');
  const firings = useShow(({ automation }) => automation.firings);
  const zone = useSheet()?.timeZone ?? 'UTC';
  const outcome = useOutcome();
  return (
    <Card title={t('automation.fires')}>
      {firings.length === 0 ? <p className={settings['note']}>{t('automation.noFires')}</p> : (
        <ul className={css['firings']}>{firings.toReversed().slice(0, 20).map((firing, index) => (
          <li key={`${String(firing.at)} ${String(index)}`}><time>{formatClock(firing.at, zone)}</time><b>{firing.name}</b><span>{outcome(firing)}</span></li>
        ))}</ul>
      )}
    </Card>
  );
}

function Switches(): ReactNode {
  const { t } = useTranslation('control');
  const desk = useDesk();
  const busy = useBusy('switchAutomations');
  const { on, holdMs, suspended } = useShow(({ automation }) => ({ on: automation.on, holdMs: automation.holdMs, suspended: automation.suspended }));
  const now = useTick(1) ?? 0;
  const [hold, setHold] = useState(String(holdMs / 1_000));
  const isHold = hold.trim() !== '' && Number(hold) >= 0 && Number(hold) <= 600;
  const left = suspended === null ? 0 : Math.ceil((suspended.until - now) / 1_000);
  return (
    <Card>
      <Switch label={t('automation.on')} checked={on} busy={busy} onChange={(next) => { void desk.send({ kind: 'switchAutomations', on: next }); }} />
      {on ? null : <Hint tone="warn">{t('automation.off')}</Hint>}
      {suspended !== null && left > 0 ? <Hint tone="info"><p>{t(suspended.why === 'handTake' ? 'automation.suspended' : 'automation.suspendedForeign', { seconds: left })}</p><Button size="small" onClick={() => { void desk.send({ kind: 'resumeAutomations' }); }}>{t('automation.resume')}</Button></Hint> : null}
      <Field label={t('automation.hold')} error={isHold ? null : t('automation.holdBad')}>{(ids) => <Input {...ids} className={css['short']} inputMode="numeric" value={hold} onChange={(event) => setHold(event.target.value)} onBlur={() => { if (isHold) void desk.send({ kind: 'switchAutomations', on, holdMs: duration(Number(hold) * 1_000) }); }} />}</Field>
    </Card>
  );
}

/** The rules "when X then Y": what they are, what they did, and the switch that stops them all. */
export function AutomationSection(): ReactNode {
  const { t } = useTranslation('control');
  const desk = useDesk();
  const rules = useShow(({ automation }) => automation.rules);
  const [editing, setEditing] = useState<Rule | null>(null);
  const save = async (rule: Rule): Promise<void> => { if ((await desk.send({ kind: 'saveAutomation', rule })).kind === 'done') setEditing(null); };
  return (
    <Section title={t('automation.section')} intro={t('automation.intro')}>
      <Switches />
      <Card tools={editing === null ? <Button variant="primary" onClick={() => setEditing(newRule(`rule-${randomId()}`))}><Plus size={15} aria-hidden />{t('automation.add')}</Button> : undefined} title={t('automation.section')}>
        {editing !== null && rules.every(({ id }) => id !== editing.id) ? <RuleEditor key={editing.id} rule={editing} onSave={save} onCancel={() => setEditing(null)} /> : null}
        {rules.length === 0 && editing === null ? <p className={settings['note']}>{t('automation.none')}</p> : null}
        {rules.map((rule) => (editing?.id === rule.id ? <RuleEditor key={rule.id} rule={editing} onSave={save} onCancel={() => setEditing(null)} /> : (
          <div key={rule.id} className={settings['source']} data-testid="rule">
            <div>
              <div className={settings['sourceName']}>{rule.name}<Tag tone={rule.mode === 'on' ? 'ready' : rule.mode === 'dryRun' ? 'warn' : 'outline'}>{t(`automation.mode.${rule.mode}`)}</Tag></div>
              <RuleText rule={rule} />
            </div>
            <div className={settings['sourceTools']}>
              <Button size="small" title={t('automation.tryHelp')} onClick={() => { void desk.send({ kind: 'tryAutomation', ruleId: rule.id }); }}><FlaskConical size={14} aria-hidden />{t('automation.try')}</Button>
              <Button size="small" onClick={() => setEditing(rule)}><PencilLine size={14} aria-hidden />{t('automation.edit')}</Button>
              <HoldButton size="small" title={t('automation.removeHold')} onFire={() => { void desk.send({ kind: 'removeAutomation', ruleId: rule.id }); }}>{t('automation.remove')}</HoldButton>
            </div>
          </div>
        )))}
      </Card>
      <Firings />
    </Section>
  );
}
