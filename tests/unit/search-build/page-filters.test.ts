import { encode } from 'cborg';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { pageFilters } from '../../../src/search-build/page-filters.ts';
import { pagefindFiles } from '../../../src/search-build/pagefind-files.ts';
import { searchData } from '../../../src/site/search-data.ts';

const page = (text: string, ...filters: Parameters<typeof searchData>) => {
	const attributes = Object.entries(searchData(...filters)).map(([name, value]) => `${name}="${value}"`);
	return `<html lang="sv"><body><main ${attributes.join(' ')}>${text}</main></body></html>`;
};

test('what Pagefind has noted of its pages is read back, each page by its own id, ties left out', async () => {
	const texts = [page('Ett', 'exempel', { status: ['pagar'] }), page('Två', 'behov', { behov: ['mat'] }), page('Tre', 'exempel')];
	const pages = texts.map((content, index) => ({ url: `/${index}/`, content }));

	const { ids, filters } = pageFilters(await pagefindFiles(pages, ({ content }) => content));

	expect(ids).toHaveLength(3);
	expect(new Set(ids).size).toBe(3);
	expect(filters.map(({ name, values, of }) => ({ name, values, pages: of.size }))).toEqual([
		{ name: 'sort', values: ['behov', 'exempel'], pages: 3 },
		{ name: 'status', values: ['pagar'], pages: 1 },
	]);
	const [sort, status] = filters;
	const [withStatus = ''] = status?.of.keys() ?? [];
	expect(sort?.of.get(withStatus)).toEqual([1]);
});

test('a file that is not as this version of Pagefind writes it stops the build', () => {
	const content = gzipSync(encode(['1.6.0', []]));

	expect(() => pageFilters([{ path: 'pagefind/pagefind.sv_1.pf_meta', content }])).toThrow(
		'pagefind/pagefind.sv_1.pf_meta does not begin with pagefind_dcd',
	);
});
