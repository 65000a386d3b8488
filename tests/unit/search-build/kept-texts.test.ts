import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { keptTexts } from '../../../src/search-build/kept-texts.ts';
import { readIndexed } from '../../../src/search-build/page-texts.ts';

const page = (text: string) =>
	`<!doctype html><html lang="sv"><body><main data-pagefind-body><h1>Skolmat</h1><p class="x">${text}</p></main></body></html>`;
const notIndexed = '<!doctype html><html lang="sv"><body><p>Finns inte.</p></body></html>';

/** A place with what two pages gave, and with a mark in the one that is indexed, to see where an answer comes from. */
function afterBuild(): string {
	const folder = mkdtempSync(join(tmpdir(), 'pages-'));
	onTestFinished(() => rmSync(folder, { recursive: true }));
	const place = join(folder, 'search', 'pages.json');
	const pages = keptTexts(place);
	pages.read('exempel/mat/index.html', page('Mindre matsvinn.'));
	pages.read('404.html', notIndexed);
	pages.save();
	return place;
}

test('a page that is as it was is not read again', () => {
	const place = afterBuild();
	const marked = readFileSync(place, 'utf8').replace('Mindre matsvinn', 'Kvar sedan sist');
	writeFileSync(place, marked);

	expect(keptTexts(place).read('exempel/mat/index.html', page('Mindre matsvinn.'))?.html).toContain('Kvar sedan sist');
});

test('a page that has changed, or stands elsewhere, is read', () => {
	const pages = keptTexts(afterBuild());
	const changed = page('Ingen mat kastas.');

	expect(pages.read('exempel/mat/index.html', changed)).toEqual(readIndexed(changed));
	expect(pages.read('exempel/annan/index.html', changed)).toEqual(readIndexed(changed));
});

test('what is kept gives just what reading gives, also of a page that is not indexed', () => {
	const pages = keptTexts(afterBuild());

	expect(pages.read('exempel/mat/index.html', page('Mindre matsvinn.'))).toEqual(readIndexed(page('Mindre matsvinn.')));
	expect(pages.read('404.html', notIndexed)).toBeUndefined();
});
