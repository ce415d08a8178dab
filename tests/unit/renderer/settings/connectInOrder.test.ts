import { describe, expect, it } from 'vitest';
import { isMoving } from '#shared/obs/isSameAddress.ts';
import { connectInOrder, passwordHelp } from '../../../../renderer/settings/obs/connectInOrder.ts';

/** Presses Connect; `fails` names the step that does not work. */
async function press(isMoving: boolean, fails: 'password' | 'address' | null = null) {
  const steps: string[] = [];
  const isDone = await connectInOrder({
    isMoving,
    keepPassword: () => { steps.push('password'); return Promise.resolve(fails !== 'password'); },
    configure: () => { steps.push('address'); return Promise.resolve(fails === 'address' ? { kind: 'unanswered' } : { kind: 'done', seq: 1 }); },
  });
  return [isDone, steps];
}

describe('connecting to an OBS', () => {
  it('the password goes first; to another OBS the address does, as it takes the stored password away', async () => {
    expect(await press(false)).toEqual([true, ['password', 'address']]);
    expect(await press(true)).toEqual([true, ['address', 'password']]);
  });

  it('a connection moves from one address to another, whether a password was stored for it or not', () => {
    const address = { host: '127.0.0.1', port: 4455 };
    expect(isMoving({ address: null }, address)).toBe(false);
    expect(isMoving({ address }, address)).toBe(false);
    expect(isMoving({ address }, { ...address, port: 4456 })).toBe(true);
  });

  it('what fails ends it: nothing typed for the new OBS is stored for the old one', async () => {
    expect(await press(false, 'password')).toEqual([false, ['password']]);
    expect(await press(true, 'address')).toEqual([false, ['address']]);
    expect(await press(true, 'password')).toEqual([false, ['address', 'password']]);
  });

  it('the form says so while another address is typed', () => {
    const held = { address: { host: '127.0.0.1', port: 4455 }, passwordStored: true };
    expect(passwordHelp(held, ' 127.0.0.1 ', '4455')).toBe('obs.passwordStored');
    expect(passwordHelp(held, '127.0.0.1', '4456')).toBe('obs.passwordOther');
    expect(passwordHelp({ ...held, passwordStored: false }, 'other', '4455')).toBe('obs.passwordNone');
    expect(passwordHelp({ address: null, passwordStored: true }, 'other', '4455')).toBe('obs.passwordStored');
  });
});
