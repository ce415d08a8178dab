/** What can be done with a comment. `undo` takes back what stands on it: hidden, muted, answered, snoozed, claimed. */
export const COMMENT_ACTS = ['pin', 'prompter', 'overlay', 'answers', 'claim', 'answered', 'snooze', 'moderate', 'undo'] as const;
export type CommentAct = (typeof COMMENT_ACTS)[number];

/** Keys while the list of comments has the focus. None of them is a key of the console that moves the show. */
export const ACT_KEYS: Readonly<Record<CommentAct, string>> = { pin: 'p', prompter: 'g', overlay: 'w', answers: 'q', claim: 'c', answered: 'd', snooze: 'z', moderate: 'e', undo: 'u' };

/** The act of a key, in either case; null = none. */
export const actOfKey = (key: string): CommentAct | null => COMMENT_ACTS.find((act) => ACT_KEYS[act] === key.toLowerCase()) ?? null;
