/**
 * Words by which platforms tell a room that it broke a rule, zh and en. Only what the platform itself says is read (`notice` events), never
 * what viewers write: a viewer who says "banned" is no notice.
 */
const PHRASES = [
  '违规', '违反', '处罚', '警告', '限流', '封禁', '封号', '禁播', '断播', '下架', '扣分', '扣除信用', '降权', '整改', '被投诉', '侵权', '申诉', '不符合规范', '社区规范', '社区公约', '涉嫌',
  'policy violation', 'violates our', 'violated our', 'community guidelines', 'policy warning', 'content warning', 'copyright claim', 'copyright strike', 'has been suspended', 'been banned', 'been restricted', 'been muted by', 'submit an appeal',
] as const;

/** True when a platform's notice is about a rule that was broken. */
export function tellsOfViolation(text: string): boolean {
  // What people pinned and what the shop shows comes the same way.
  if (/^(?:roomPin|oecLiveShopping) /u.test(text)) return false;
  const said = text.normalize('NFKC').toLowerCase();
  return PHRASES.some((phrase) => said.includes(phrase));
}
