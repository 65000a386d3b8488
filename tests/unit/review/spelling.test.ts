import { expect, test } from 'vitest';
import { readProposed } from '../../../src/review/portfolio.ts';
import { proseOf } from '../../../src/review/prose.ts';
import { onTheirLines, unknownWords } from '../../../src/review/spelling.ts';
import { knownWords } from '../../../src/review/word-list.ts';
import { caseFile, file, keys, minimal, text } from '../../content/support.ts';

const changed = [
	keys('partner: [Ekobyggarna Zyxan]\nhinder:\n  - Det tog tidd.'),
	text(
		'Vi provade `npm krånglix` och\nfick ett **orginal** av [Zyxan](https://example.org/lankfelx).\n\n| Enhett | Antal |\n| --- | --- |\n| Ko | 1 |',
	),
	file('sok/synonymer.yaml', '- term: bygglov\n  synonymer: [attefallarn]\n'),
	file('sok/delas-sa.yaml', '- snabbsvars|bricka\n'),
].reduce((files, change) => change(files), [...minimal.files]);
const { entries } = readProposed(changed);
const entry = entries.get(caseFile);
const pieces = entry ? proseOf(entry, changed.find(({ path }) => path === caseFile) ?? { path: caseFile }) : [];
const lines = onTheirLines(pieces).split('\n');

test('sentences are read at their lines: fields, running text, headings and tables, but no code, names or addresses', () => {
	const at = (word: string) => lines.findIndex((line) => line.includes(word)) + 1;
	const source = new TextDecoder().decode(changed.find(({ path }) => path === caseFile)?.bytes).split('\n');

	for (const word of ['tidd', 'orginal', 'Enhett']) expect(at(word), word).toBe(source.findIndex((line) => line.includes(word)) + 1);
	for (const word of ['krånglix', 'lankfelx', 'Ekobyggarna', 'example.org']) expect(at(word), word).toBe(0);
});

test("names, the search's words and the editor's list are known; notes in the list are not", () => {
	const known = knownWords([...entries.values()], '# Anteckningen\nkvartersvakt\n');

	expect(known).toEqual(expect.arrayContaining(['Exempelkommun', 'Zyxan', 'attefallarn', 'snabbsvarsbricka', 'kvartersvakt']));
	expect(known).not.toContain('Anteckningen');
	expect(known).not.toContain('orginal');
});

test('misspelt Swedish is found once a text, with a suggestion; good Swedish, compounds and known names are not', async () => {
	const texts = new Map([
		['a', 'Kommunen ger bygglovshandläggaren i Zyxan\nett orginal, och orginal blir kvar.'],
		['b', 'En intresant sak.'],
		['c', ''],
	]);

	const found = await unknownWords(texts, ['Zyxan']);

	expect(found.get('a')).toMatchObject([{ word: 'orginal', line: 2, suggestions: expect.arrayContaining(['original']) as string[] }]);
	expect(found.get('b')).toMatchObject([{ word: 'intresant', line: 1 }]);
	expect(found.get('c')).toEqual([]);
}, 20_000);
