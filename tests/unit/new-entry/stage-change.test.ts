import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { checkContent } from '../../../src/content-check/check-content.ts';
import { report } from '../../../src/content-check/report.ts';
import { readEntry } from '../../../src/content-check/read-entry.ts';
import { toCase } from '../../../src/portfolio/from-content.ts';
import type { CaseFrontmatter } from '../../../src/portfolio/schema/case.ts';
import { caseStatus } from '../../../src/portfolio/status.ts';
import { minimal, today } from './support.ts';

/** What an author adds to the front matter when the work takes its next step, as the guide shows it. */
const steps: [status: string, added: string][] = [
	['ide', ''],
	['pagar', 'startade: "2026-02"\n'],
	['i-bruk', 'i_bruk:\n  sedan: "2026-06"\n  var: Bygglovsenheten\n'],
	[
		'innovation',
		'effekter:\n  - vad: Tid till första svar\n    for_vem: Den som söker bygglov\n    fore: 14 dagar\n    efter: 1 dag\n    matt: "2026-09"\n    evidens: 2\n    kallor: [1]\n',
	],
	[
		'tidigare-innovation',
		'avslutat:\n  datum: "2026-10"\n  orsak: ersatt\nlardomar:\n  - text: Ett svar samma dag var viktigare än ett komplett svar.\n    sort: overraskade\n',
	],
];

const path = 'exempel/forsta-svaret.md';
const text = new TextDecoder().decode(minimal.files.find((file) => file.path === path)?.bytes);

test.each(steps.map(([status], index) => [status, index] as const))('step by step, one small edit makes a case %s', (status, index) => {
	const added = steps.slice(0, index + 1).map(([, keys]) => keys);
	const file = { path, bytes: new TextEncoder().encode(text.replace('kallor:\n', `${added.join('')}kallor:\n`)) };
	const files = minimal.files.map((other) => (other.path === path ? file : other));
	const { draft } = readEntry('exempel', 'forsta-svaret', file);

	expect(report(checkContent({ ...minimal, files }, today))).toBe('');
	expect(caseStatus(toCase('forsta-svaret', draft as CaseFrontmatter))).toBe(status);
});

test('the guide shows each of these edits', () => {
	const guide = readFileSync(new URL('../../../content/README.md', import.meta.url), 'utf8');

	expect(steps.filter(([, keys]) => !guide.includes(keys.trim())).map(([status]) => status)).toEqual([]);
});
