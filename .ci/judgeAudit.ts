import { jsonOf } from '../shared/jsonOf.ts';

/** One thing that is known to be wrong with a package. */
export interface Finding { readonly id: string; readonly name: string; readonly severity: string; readonly title: string }
export type Verdict = { readonly kind: 'noAnswer'; readonly why: string } | { readonly kind: 'answer'; readonly open: readonly Finding[]; readonly justified: readonly Finding[] };

interface Justified { readonly ids: ReadonlySet<string>; readonly over: readonly { readonly id: string; readonly until: string }[] }

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null;
const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/**
 * The table of docs/audit.md: `| GHSA-... | package | why | until |`.
 * @param today ISO date; an entry counts up to its last day
 */
export function readJustified(document: string, today: string): Justified {
  const rows = [...document.matchAll(/^\| *(GHSA(?:-[\da-z]{4}){3}) *\|[^|]*\|[^|]*\S[^|]*\| *(\d{4}-\d\d-\d\d) *\|$/gmu)].map(([, id = '', until = '']) => ({ id, until }));
  return { ids: new Set(rows.flatMap(({ id, until }) => (until >= today ? [id] : []))), over: rows.filter(({ until }) => until < today) };
}

/** @param answer what `npm audit --json` printed */
export function judgeAudit(answer: string, justified: ReadonlySet<string>): Verdict {
  const report = jsonOf(answer);
  if (!isRecord(report) || !isRecord(report['vulnerabilities'])) {
    const said = isRecord(report) ? textOf(report['message']) || (isRecord(report['error']) ? textOf(report['error']['summary']) : '') : '';
    // npm names the address it asked: whose it is belongs in no log.
    return { kind: 'noAnswer', why: said.replaceAll(/\w+:\/\/\S+/gu, '').replaceAll(/\s+/gu, ' ').trim() || 'it said nothing that can be read' };
  }
  // A package is listed again for each that needs it; the advisory itself stands in one place.
  const found = new Map<string, Finding>();
  for (const vulnerability of Object.values(report['vulnerabilities'])) {
    const via = isRecord(vulnerability) && Array.isArray(vulnerability['via']) ? vulnerability['via'] : [];
    for (const advisory of via.filter(isRecord)) {
      const id = /GHSA(?:-[\da-z]{4}){3}/u.exec(textOf(advisory['url']))?.[0] ?? `advisory ${String(advisory['source'])}`;
      found.set(`${id} ${textOf(advisory['name'])}`, { id, name: textOf(advisory['name']), severity: textOf(advisory['severity']), title: textOf(advisory['title']) });
    }
  }
  const all = [...found.values()];
  return { kind: 'answer', open: all.filter(({ id }) => !justified.has(id)), justified: all.filter(({ id }) => justified.has(id)) };
}
