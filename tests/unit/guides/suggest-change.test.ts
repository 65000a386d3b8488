import { expect, test } from 'vitest';
import { suggestChange } from '../../../src/site/suggest-change.ts';
import { aSite } from '../../support/builders.ts';

const page = { title: 'Svar på en dag', address: 'https://example.org/innovation/exempel/svar/', file: 'exempel/svar.md' };

test('a change is suggested in the file itself where there is a repository', () => {
	expect(suggestChange(aSite({ repository: 'https://github.com/k/p' }), page)).toBe(
		'https://github.com/k/p/edit/main/content/exempel/svar.md',
	);
});

test('without a repository it is a letter that names the page and asks what is wrong', () => {
	const { pathname, searchParams } = new URL(suggestChange(aSite(), page));

	expect(pathname).toBe('redaktionen@example.org');
	expect(searchParams.get('subject')).toBe('Ändring: Svar på en dag');
	expect(searchParams.get('body')?.split(/(?:\r\n)+/)).toEqual([
		'Det gäller sidan ”Svar på en dag”: https://example.org/innovation/exempel/svar/',
		'1. Vad är fel? Klistra gärna in raden.',
		'2. Vad borde det stå i stället?',
		'3. Var kan vi läsa att det är så?',
		'Skicka inga uppgifter om privatpersoner.',
	]);
});

test('the letter is short enough for every mail program, with the longest of titles', () => {
	expect(suggestChange(aSite(), { ...page, title: 'å'.repeat(90) }).length).toBeLessThan(1900);
});
