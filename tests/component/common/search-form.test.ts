import { expect, test } from 'vitest';
import Header from '../../../src/components/Header.astro';
import SearchForm from '../../../src/components/search/SearchForm.astro';
import { anOrganisation, aSite } from '../../support/builders.ts';
import { render } from '../../support/render.ts';

const header = async (current: string) => (await render(Header, { site: aSite(), home: anOrganisation(), current })).html;
const idOf = (html: string) => /<input[^>]* id="([^"]+)"/.exec(html)?.[1];

test('the field is a plain form that asks the search page, with a label of its own', async () => {
	for (const compact of [false, true]) {
		const { html } = await render(SearchForm, { compact });

		expect(html).toMatch(/<form[^>]* action="\/sok\/"[^>]* method="get"/);
		expect(html).toMatch(/<input[^>]* name="q"/);
		expect(html).toContain(`for="${idOf(html)}"`);
	}
});

test('the header has the field on every page but the search page, and then the link gives way where there is room', async () => {
	const elsewhere = await header('/exempel/');
	expect(elsewhere).toContain('role="search"');
	expect(elsewhere).toMatch(/<li class="lg:hidden"[^>]*>\s*<a href="\/sok\/"/);

	const search = await header('/sok/');
	expect(search).not.toContain('role="search"');
	expect(search).not.toContain('lg:hidden');
	expect(search).toMatch(/<a href="\/sok\/" aria-current="page"/);
});

test('the field in the header never has the id of the field in the text', async () => {
	const { html } = await render(SearchForm);

	expect(idOf(html)).toBeDefined();
	expect(idOf(await header('/'))).not.toBe(idOf(html));
});
