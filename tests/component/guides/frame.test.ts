import { describe, expect, test } from 'vitest';
import Footer from '../../../src/components/Footer.astro';
import Header from '../../../src/components/Header.astro';
import { anOrganisation, aSite } from '../../support/builders.ts';
import { render } from '../../support/render.ts';

const home = anOrganisation({ url: 'https://exempelkommun.example' });
const header = (props: Record<string, unknown> = {}) => render(Header, { site: aSite(), home, current: '/', ...props });
const footer = (props: Record<string, unknown> = {}) => render(Footer, { site: aSite(), guides: [], hasLabs: false, ...props });

describe('the header', () => {
	test('names the municipality where it has no logo', async () => {
		expect((await header()).html).toMatch(/<a[^>]*href="https:\/\/exempelkommun\.example"[^>]*>\s*Exempelkommun/);
	});

	test('shows the logo in place of the name, also where there is no address to link to', async () => {
		const logo = '<svg role="img" aria-label="Exempelkommun"></svg>';

		expect((await header({ logo })).html).toMatch(/<a[^>]*exempelkommun\.example[^>]*>\s*<span[^>]*><svg role="img"/);
		expect((await header({ logo, home: anOrganisation() })).html).toContain('<svg role="img" aria-label="Exempelkommun">');
	});

	test('on paper says whose the site is, and its notice as a sentence of its own', async () => {
		const onPaper = async (notice?: string) =>
			/<p class="hidden[^>]*print:block[^>]*>([^<]*)</.exec((await header({ site: aSite({ notice }) })).html)?.[1]?.trim();

		expect(await onPaper()).toBe('Exempelkommun');
		expect(await onPaper('Det här är en övning.')).toBe('Exempelkommun. Det här är en övning.');
	});

	test('leads to the guide pages only where there are any', async () => {
		expect((await header()).text).not.toMatch(/\bOm\b/);
		expect((await header({ about: '/om/om-portfoljen/' })).html).toContain('href="/om/om-portfoljen/"');
	});

	test('marks where in the menu a page belongs', async () => {
		const { html } = await header({ about: '/om/om-portfoljen/', current: '/om/delta/' });

		expect(html).toMatch(/href="\/om\/om-portfoljen\/"[^>]*aria-current="true"/);
	});
});

describe('the footer', () => {
	test('links to the accessibility statement', async () => {
		expect((await footer()).html).toMatch(/href="\/tillganglighet\/"[^>]*>\s*Tillgänglighetsredogörelse/);
	});

	test('links to the idea labs only where there are any', async () => {
		expect((await footer()).text).not.toContain('Idéslussar');
		expect((await footer({ hasLabs: true })).text).toContain('Idéslussar');
	});
});
