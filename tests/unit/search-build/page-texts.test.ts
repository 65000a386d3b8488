import { expect, test } from 'vitest';
import { rewriteWords, textsOf, wordsOf } from '../../../src/search-build/page-texts.ts';

const wordsIn = (html: string) => textsOf(html).flatMap(wordsOf);
const page = (inside: string) =>
	`<!doctype html><html><body><nav>meny</nav><main data-pagefind-body>${inside}</main><footer>sidfot</footer></body></html>`;

test('only what stands in the indexed region is read', () => {
	expect(wordsIn(page('<h1>Skolmat</h1><p>Mindre <em>svinn</em>.</p>'))).toEqual(['Skolmat', 'Mindre', 'svinn']);
});

test('a page without an indexed region has no words', () => {
	expect(wordsIn('<html><body><p>Skolmat</p></body></html>')).toEqual([]);
});

test.each([
	['told to be ignored', '<p data-pagefind-ignore>Kakor <b>här</b></p>'],
	['of a picture', '<p data-pagefind-ignore="all"><img alt="trappa" src="/bild.jpg"></p>'],
	['of code', '<code>skolmat</code><pre>skolmat</pre>'],
	['of drawings and scripts', '<svg><title>skolmat</title></svg><script>skolmat</script><style>skolmat</style>'],
	['read as a filter, whose file nobody cleans', '<b data-pagefind-filter="status">skolmat</b>'],
])('what is %s is left out', (_, inside) => {
	expect(wordsIn(page(`${inside}<p>Kvar</p>`))).toEqual(['Kvar']);
});

test('the region itself may carry filters in attributes', () => {
	const html = '<main data-pagefind-body data-pagefind-filter="sort[data-sort]" data-sort="exempel"><p>Kvar</p></main>';

	expect(wordsIn(html)).toEqual(['Kvar']);
});

test('soft hyphens belong to no word', () => {
	expect(wordsIn(page('<h1>Skol\u00ADmåltid</h1>'))).toEqual(['Skolmåltid']);
});

test('rewriting touches the words and nothing else', () => {
	const html = page(
		'<h1 class="skolmat">Skol\u00ADmat</h1><p title="skolmat">Mat &amp; dryck<br>i skolan</p><p data-pagefind-ignore>skolmat</p>',
	);

	expect(rewriteWords(html, (word) => word.toUpperCase())).toBe(
		page('<h1 class="skolmat">SKOLMAT</h1><p title="skolmat">MAT &amp; DRYCK<br>I SKOLAN</p><p data-pagefind-ignore>skolmat</p>'),
	);
});

test.each(['https://example.org/skolmat', 'www.skolmat.se', 'skolan@example.org', 'exempel/skolmat'])(
	'the address %s is left as it is',
	(address) => {
		expect(rewriteWords(page(`<p>Se ${address} nu</p>`), (word) => `<${word}>`)).toBe(page(`<p><Se> ${address} <nu></p>`));
	},
);
