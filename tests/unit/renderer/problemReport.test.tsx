// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { createStore } from 'zustand/vanilla';
import type { Duty } from '#shared/crew/duty.ts';
import type { Query } from '#shared/protocol/wire.ts';
import { initialState } from '#shared/show/evolve.ts';
import { ErrorBoundary } from '../../../renderer/ErrorBoundary.tsx';
import { setUpI18n } from '../../../renderer/i18n/setup.ts';
import { ProblemReport } from '../../../renderer/ProblemReport.tsx';
import type { Desk } from '../../../renderer/state/desk.ts';
import { DeskContext } from '../../../renderer/state/deskContext.ts';

beforeAll(async () => { await setUpI18n('en'); });
afterEach(() => { cleanup(); vi.restoreAllMocks(); });

function Broken(): never {
  throw new RangeError('no such row');
}

function open(duties: readonly Duty[], answer: unknown) {
  const asked: Query[] = [];
  const store = createStore(() => ({ mirror: { seq: 1, show: initialState(), role: 'producer', duties, clientId: 'c', name: 'Wu', engineVersion: '1' }, link: { kind: 'live' }, busy: {} }));
  const desk = { store, link: { query: (query: Query) => { asked.push(query); return Promise.resolve(answer); } } } as unknown as Desk;
  // React tells the console of every error that is caught.
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  render(<DeskContext value={desk}><ErrorBoundary fallback={(failure) => <ProblemReport failure={failure} />}><Broken /></ErrorBoundary></DeskContext>);
  return { asked };
}

describe('a page that broke', () => {
  it('offers a report, with what it ran into; it is shown whole before it can be saved', async () => {
    const { asked } = open(['producer'], { kind: 'ok', value: { report: '{\n "about": "x"\n}' } });
    expect(screen.queryByText('Save it')).toBeNull();
    fireEvent.click(screen.getByText('Make a problem report'));
    expect(((await screen.findByLabelText('Problem report')) as HTMLTextAreaElement).value).toBe('{\n "about": "x"\n}');
    expect(screen.getByText('Save it')).toBeDefined();
    expect(asked).toEqual([{ kind: 'problemReport', failure: { name: 'RangeError', message: 'no such row', stack: expect.stringContaining('Broken') as unknown } }]);
  });

  it('says when the engine gives none, and offers nothing to who may not ask', async () => {
    open(['producer'], { kind: 'unanswered' });
    fireEvent.click(screen.getByText('Make a problem report'));
    expect((await screen.findByRole('alert')).textContent).toContain('engine.log');
    cleanup();
    open(['moderator'], { kind: 'unanswered' });
    expect(screen.queryByText('Make a problem report')).toBeNull();
  });
});
