import type { ReactNode } from 'react';
import { StatusDot, type Status } from '../../ui/StatusDot.tsx';
import type { FeedTone } from './feedHealth.ts';

const STATUS: Readonly<Record<FeedTone, Status>> = { good: 'good', wait: 'waiting', warn: 'warn', bad: 'bad', idle: 'off' };

/** A feed's state as shape and colour, with its word beside it. */
export function FeedShape({ tone, children }: { readonly tone: FeedTone; readonly children?: ReactNode }): ReactNode {
  return <StatusDot status={STATUS[tone]}>{children}</StatusDot>;
}
