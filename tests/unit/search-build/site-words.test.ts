import { expect, test } from 'vitest';
import { numbering, type SitePages } from '../../../src/search-build/site-pages.ts';
import { countWords, rewriter, wordsOfPages } from '../../../src/search-build/site-words.ts';

/** Pages cut in pieces, every other a word. */
function sitePages(...pages: { cut: string[]; joined?: string[] }[]): SitePages {
	const { pieces, numberOf } = numbering();
	const numbers = (texts: string[]) => new Uint32Array(texts.map(numberOf));
	return {
		pieces,
		pages: pages.map(({ cut, joined = [] }) => ({ url: '/', digest: '', pieces: numbers(cut), joined: numbers(joined) })),
	};
}

test('a word is counted once for each page that has it, however it is written there', () => {
	const site = sitePages({ cut: ['<p>', 'Skol\u00ADmat', ' ', 'skolmat', '.'] }, { cut: ['<h1>', 'SKOLMAT', ' ', 'nu', '</h1>'] });

	expect([...countWords(site).words]).toEqual([
		['skolmat', 2],
		['nu', 1],
	]);
});

test('what hyphens part counts as one word too, but is no word of a sentence', () => {
	const site = sitePages({ cut: ['', 'E', '-', 'post', ''], joined: ['epost'] }, { cut: ['', 'epost', ''] });

	expect([...countWords(site).words]).toEqual([
		['e', 1],
		['post', 1],
		['epost', 2],
	]);
	expect([...wordsOfPages(site, (word) => word.toUpperCase())]).toEqual([['E', 'POST'], ['EPOST']]);
});

test('no sign that stands anywhere in a page parts its compounds', () => {
	expect(countWords(sitePages({ cut: ['<h1>', 'Mat', '</h1>'] })).separator).toBe('^');
	expect(countWords(sitePages({ cut: ['<p>', 'tio', '^', 'sex', '</p><title>Mat | Kommunen</title>'] })).separator).toBe('~');
	expect(() => countWords(sitePages({ cut: ['^|~'] }))).toThrow('^ | ~');
});

test('only words are rewritten, and each is asked for once', () => {
	const { pieces, pages } = sitePages({ cut: ['<b>', 'mat', '</b> ', 'och', ' ', 'mat', '.'] }, { cut: ['mat', 'mat', ''] });
	const asked: string[] = [];
	const html = rewriter(pieces, (word) => {
		asked.push(word);
		return word.toUpperCase();
	});

	expect(pages.map(html)).toEqual(['<b>MAT</b> OCH MAT.', 'matMAT']);
	expect(asked).toEqual(['mat', 'och']);
});
