import { getRssString } from '@astrojs/rss';
import { expect, test } from 'vitest';
import { feed } from '../../../src/site/feed.ts';
import { aCase, anOrganisation, aSite } from '../../support/builders.ts';

const underBase = (address: string) => `https://example.org/innovation${address}`;
const feedOf = (cases = [aCase()]) => getRssString(feed({ site: aSite(), home: anOrganisation(), cases }, underBase));

test('the feed, its items and its link to itself keep the base path', async () => {
	const xml = await feedOf();

	expect(xml).toContain('<link>https://example.org/innovation/</link><language>sv</language>');
	expect(xml).toContain('<link>https://example.org/innovation/exempel/ett-exempel/</link>');
	expect(xml).toContain('<atom:link href="https://example.org/innovation/rss.xml" rel="self" type="application/rss+xml"/>');
});

test('the newest case comes first', async () => {
	const xml = await feedOf([
		aCase({ id: 'gammalt', title: 'Gammalt', published: '2025-01-01' }),
		aCase({ id: 'nytt', title: 'Nytt', published: '2026-01-01' }),
	]);

	expect(xml.indexOf('<title>Nytt</title>')).toBeLessThan(xml.indexOf('<title>Gammalt</title>'));
	expect(xml).toContain('<pubDate>Thu, 01 Jan 2026 00:00:00 GMT</pubDate>');
});

test('the feed stops at fifty cases', async () => {
	const xml = await feedOf(Array.from({ length: 51 }, (_, index) => aCase({ id: `exempel-${index}` })));

	expect(xml.match(/<item>/g)).toHaveLength(50);
});
