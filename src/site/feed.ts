import type { RSSOptions } from '@astrojs/rss';
import { address } from '@/portfolio/addresses.ts';
import type { Case, Organisation, Site } from '@/portfolio/model.ts';
import { byPublished } from '@/portfolio/sort.ts';

/** What a reader's feed program is asked to keep. */
const mostItems = 50;

/**
 * The feed of published cases, newest first. Every address is whole, since `@astrojs/rss` drops a base path.
 *
 * @param absolute from a site address to one with host and base path
 */
export function feed(
	{ site, home, cases }: { site: Site; home: Organisation; cases: readonly Case[] },
	absolute: (address: string) => string,
): RSSOptions {
	return {
		title: `${site.name}, ${home.name}`,
		description: site.subtitle,
		site: absolute(address.start),
		xmlns: { atom: 'http://www.w3.org/2005/Atom' },
		customData: `<language>sv</language><atom:link href="${absolute(address.rss)}" rel="self" type="application/rss+xml"/>`,
		items: [...cases]
			.sort(byPublished)
			.slice(0, mostItems)
			.map((item) => ({
				title: item.title,
				description: item.summary,
				link: absolute(address.case(item.id)),
				pubDate: new Date(`${item.published}T00:00:00Z`),
			})),
	};
}
