import { readGivenProof, type GivenProof } from '#shared/lottery/givenProof.ts';
import { findEntrant, verifyProof, type Verdict } from '#shared/lottery/verifyProof.ts';
import type { Proof } from '#shared/lottery/proof.ts';
import { verify as en } from '../i18n/en/verify.ts';
import { verify as zh } from '../i18n/zh-CN/verify.ts';

type Words = typeof zh;
type Child = Node | string;

/** A text with what stands in double braces filled in. */
const filled = (text: string, values: Readonly<Record<string, string | number>>): string => text.replaceAll(/\{\{(\w+)\}\}/gu, (_whole, name: string) => String(values[name] ?? ''));

/** Builds an element; text is always text, never markup: a proof comes from anybody. */
function make<K extends keyof HTMLElementTagNameMap>(tag: K, attributes: Readonly<Record<string, string>> = {}, ...children: readonly Child[]): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
}

const page = document.getElementById('page');
let words: Words = navigator.language.toLowerCase().startsWith('zh') ? zh : en;
let verdict: Verdict | Exclude<GivenProof['kind'], 'proof'> | null = null;
draw();

function draw(): void {
  document.documentElement.lang = words === zh ? 'zh-CN' : 'en';
  document.title = words.title;
  page?.replaceChildren(head(), make('p', {}, words.intro), chooser(), ...(verdict === null ? [] : typeof verdict === 'string' ? [make('div', { class: 'verdict bad', role: 'alert' }, words.refused[verdict])] : result(verdict)));
}

function head(): HTMLElement {
  const other = make('button', { type: 'button' }, words.language);
  other.addEventListener('click', () => { words = words === zh ? en : zh; draw(); });
  return make('header', {}, make('h1', {}, words.title), other);
}

function chooser(): HTMLElement {
  const input = make('input', { type: 'file', accept: '.json,application/json' });
  const label = make('label', { class: 'drop' }, words.choose, input);
  input.addEventListener('change', () => { void take(input.files?.[0]); });
  label.addEventListener('dragover', (event) => { event.preventDefault(); label.classList.add('over'); });
  label.addEventListener('dragleave', () => label.classList.remove('over'));
  label.addEventListener('drop', (event) => { event.preventDefault(); void take(event.dataTransfer?.files[0]); });
  return label;
}

async function take(file: File | undefined): Promise<void> {
  if (file === undefined) return;
  const given = readGivenProof(await file.text());
  verdict = given.kind === 'proof' ? verifyProof(given.given) : given.kind;
  draw();
}

function result({ checks, proof }: Verdict): readonly HTMLElement[] {
  const failed = checks.filter(({ ok }) => !ok).length;
  const line = make('div', { class: `verdict ${failed === 0 ? 'good' : 'bad'}`, role: 'status' }, failed === 0 ? words.allRight : filled(words.wrong, { count: failed }));
  const list = make('ul', { class: 'checks' }, ...checks.map(({ check, ok, detail }) => make('li', { class: ok ? 'good' : 'bad', 'data-check': check }, make('b', {}, ok ? words.ok : words.failed), words.check[check], ...(detail === '' ? [] : [make('code', {}, withTimes(detail))]))));
  return proof === null ? [line, list] : [line, ...(failed === 0 ? [make('p', {}, words.trust[proof.trust])] : []), make('p', {}, factsOf(proof)), times(proof), list, ...amIIn(proof), make('h2', {}, words.winners), places(proof)];
}

function factsOf({ entrants, tickets, excluded }: Proof): string {
  return filled(words.facts, { entrants, tickets, excluded: Object.values(excluded).reduce((sum, count) => sum + count, 0) });
}

/** A moment as people write it, its zone (that of this device) behind it. Latin digits in every language. */
function timeText(at: number): string {
  const locale = words === zh ? 'zh-CN-u-nu-latn' : 'en-GB-u-nu-latn';
  const clock = new Intl.DateTimeFormat(locale, { year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', second: '2-digit', hourCycle: 'h23' }).format(at);
  const zone = new Intl.DateTimeFormat(locale, { timeZoneName: 'short' }).formatToParts(at).find(({ type }) => type === 'timeZoneName')?.value ?? 'UTC';
  return `${clock} ${zone}`;
}

/** Moments in what was recomputed are told in ms: nobody reads those. */
const withTimes = (detail: string): string => (/^1\d{12}(?: 1\d{12})*$/u.test(detail) ? detail.split(' ').map((ms) => timeText(Number(ms))).join(' → ') : detail);

function times(proof: Proof): HTMLElement {
  const moments = ['publishedAt', 'openedAt', 'closedAt', 'frozenAt', 'drawnAt'] as const;
  return make('dl', { 'data-testid': 'times' }, ...moments.flatMap((moment) => [make('dt', {}, words.times[moment]), make('dd', {}, make('time', { datetime: new Date(proof[moment]).toISOString() }, timeText(proof[moment])))]), make('dt', {}, words.times.draw), make('dd', {}, make('code', {}, proof.drawId)));
}

function amIIn(proof: Proof): readonly HTMLElement[] {
  const platform = make('input', { placeholder: words.platform, 'aria-label': words.platform, name: 'platform' });
  const userId = make('input', { placeholder: words.userId, 'aria-label': words.userId, name: 'userId' });
  const answer = make('p', { role: 'status', 'data-testid': 'am-i-in' });
  const form = make('form', {}, platform, userId, make('button', { type: 'submit' }, words.look));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const found = findEntrant(proof, platform.value.toLowerCase(), userId.value);
    answer.textContent = found === null ? words.isNotIn : found.place === null ? filled(words.isIn, { tickets: found.tickets }) : filled(words.isInAt, { tickets: found.tickets, place: found.place + 1 });
  });
  return [make('h2', {}, words.amIIn), make('p', {}, words.amIInHint), form, answer];
}

function places({ ranked, winners, losses }: Proof): HTMLElement {
  const lost = new Set(losses.map(({ place }) => place));
  const held = new Set([...Array.from({ length: winners }, (_, place) => place), ...losses.flatMap(({ next }) => (next === null ? [] : [next]))]);
  const word = (place: number): string => (lost.has(place) ? words.lost : held.has(place) ? words.first : words.alternate);
  return make('ol', { class: 'places' }, ...ranked.map(({ place, key, name }) => make('li', {}, make('span', {}, `#${String(place + 1)} ${name}`), make('span', {}, word(place)), make('code', {}, key))));
}
