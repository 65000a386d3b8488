import { expect, test } from 'vitest';
import { cutAtWords } from '../../../src/search-build/page-pieces.ts';
import { readIndexed } from '../../../src/search-build/page-texts.ts';

function piecesOf(html: string): string[] {
	const indexed = readIndexed(html);
	return indexed ? cutAtWords(indexed) : [];
}
const isWordAt = (place: number) => place % 2 === 1;
const wordsIn = (html: string) => piecesOf(html).filter((_, place) => isWordAt(place));
const page = (inside: string) =>
	`<!doctype html><html><body><nav>meny</nav><main data-pagefind-body>${inside}</main><footer>sidfot</footer></body></html>`;
/** What Pagefind is handed of such a page. */
const handed = (inside: string) => `<html lang="sv"><body><main data-pagefind-body>${inside}</main> </body></html>`;

const handedOver = (html: string, rewrite = (word: string) => word): string =>
	piecesOf(html)
		.map((piece, place) => (isWordAt(place) ? rewrite(piece) : piece))
		.join('');

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

test('a character reference is no word, and soft hyphens break none', () => {
	expect(wordsIn(page('<h1>Skol\u00ADmåltid &amp; dryck</h1>'))).toEqual(['Skol\u00ADmåltid', 'dryck']);
});

test('what is handed over is the indexed region, in which every word of the texts may be rewritten', () => {
	const html = page('<h1 class="stor skolmat">Skol\u00ADmat</h1><p title="skolmat">Mat &amp; dryck<br>i <code>skolan</code></p>');

	expect(handedOver(html, (word) => word.toUpperCase())).toBe(
		handed('<h1>SKOL\u00ADMAT</h1><p>MAT &amp; DRYCK<br>I <code>skolan</code></p>'),
	);
});

test('a page may have several regions, and what stands between them is no part of it', () => {
	const html = '<html><body><h1 data-pagefind-body>Mat</h1><nav>meny</nav><div data-pagefind-body>Svinn</div><p>slut</p></body></html>';

	expect(handedOver(html)).toBe('<html lang="sv"><body><h1 data-pagefind-body>Mat</h1> <div data-pagefind-body>Svinn</div> </body></html>');
});

test('a page without a heading in its region goes by its title', () => {
	const html = '<html><head><title>Mat – Portföljen</title></head><body><p data-pagefind-body>Svinn</p></body></html>';

	expect(handedOver(html)).toBe('<html lang="sv"><body><p data-pagefind-body>Svinn</p> <title>Mat – Portföljen</title></body></html>');
});

test('a place that can be linked to, and all that Pagefind is told, stay in the markup', () => {
	const inside =
		'<h1>Mat</h1><h2 id="mer" class="stor">Mer</h2><p data-pagefind-weight="0.5" class="liten">Svinn</p><img src="/a.jpg" alt="En skål">';

	expect(handedOver(page(inside))).toBe(handed(inside));
});

test.each([
	['text', '<p data-pagefind-ignore>Granskad <b>2026-11-26</b></p>', ''],
	['a picture nobody may find', '<p data-pagefind-ignore="all"><b>x</b></p>', ''],
	['drawings and scripts', '<svg class="x"><path d="M0 0"/></svg><script>"<p>"</script>', ''],
	['an element within another of its kind', '<div data-pagefind-ignore><div>a</div>b</div>', ''],
	[
		'nothing where there is a value to filter by',
		'<p data-pagefind-ignore><b data-pagefind-filter="status">klar</b></p>',
		'<p data-pagefind-ignore><b data-pagefind-filter="status">klar</b></p>',
	],
	['nothing where there is a picture', '<p data-pagefind-ignore><img src="/a.jpg"></p>', '<p data-pagefind-ignore><img src="/a.jpg"></p>'],
])('of what is ignored, %s is left out', (_, ignored, kept) => {
	expect(handedOver(page(`<h1>Mat</h1>${ignored}<p>Kvar</p>`))).toBe(handed(`<h1>Mat</h1>${kept}<p>Kvar</p>`));
});

test.each(['<script>"data-pagefind-body"</script>', '<p title="data-pagefind-body">Text</p>', '<p>data-pagefind-body</p>'])(
	'%s is no region',
	(html) => {
		expect(piecesOf(`<html><body>${html}</body></html>`)).toEqual([]);
		expect(handedOver(`<html><body>${html}<main data-pagefind-body><h1>Mat</h1></main></body></html>`)).toBe(handed('<h1>Mat</h1>'));
	},
);

test.each(['https://example.org/skolmat', 'www.skolmat.se', 'skolan@example.org', 'exempel/skolmat'])(
	'the address %s is left as it is',
	(address) => {
		expect(handedOver(page(`<h1>Se ${address} nu</h1>`), (word) => `(${word})`)).toBe(handed(`<h1>(Se) ${address} (nu)</h1>`));
	},
);

test.each([
	['at the end of an element is left out', '<ul>\n<li> Mat </li> <li>Svinn</li>\n</ul>', '<ul><li> Mat</li><li> Svinn</li></ul>'],
	['at the end of a part of a sentence goes before the rest', '<p><em>Mindre </em>svinn</p>', '<p><em>Mindre</em> svinn</p>'],
	['before what is left out too', '<p>Mat <i data-pagefind-ignore>x</i> nu</p>', '<p>Mat nu</p>'],
	['before code stays there', '<p>Skriv <code>npm test</code>et nu</p>', '<p>Skriv <code>npm test</code>et nu</p>'],
])('space %s', (_, inside, expected) => {
	expect(handedOver(page(inside))).toBe(handed(expected));
});

test.each([
	['<dl><dt>När</dt> <dd class="x">2026</dd></dl>', '<dl><div>När</div><div> 2026</div></dl>'],
	['<dl><dt>När<dd data-pagefind-weight="2">2026</dl>', '<dl><div>När</div><div data-pagefind-weight="2">2026</div></dl>'],
	['<table><tr><th>Före</th><td>12</td></tr></table>', '<table><tr><div>Före</div><td>12</td></tr></table>'],
])('what Pagefind would put no full stop after is handed over as what it does: %s', (inside, expected) => {
	expect(handedOver(page(inside))).toBe(handed(expected));
});

test('a region with nothing but code is handed over all the same', () => {
	expect(handedOver(page('\n<pre>npm test</pre>'))).toBe(handed(' <pre>npm test</pre>'));
});

test('letters of any script make words', () => {
	const html = page('<h1>Åäö, \u{1D400}\u{1D401} och Ωμέγα: 2026!</h1>');

	expect(wordsIn(html)).toEqual(['Åäö', '\u{1D400}\u{1D401}', 'och', 'Ωμέγα', '2026']);
	expect(handedOver(html, (word) => `(${word})`)).toBe(handed('<h1>(Åäö), (\u{1D400}\u{1D401}) (och) (Ωμέγα): (2026)!</h1>'));
});
