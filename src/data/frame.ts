import type { GuidePage, Organisation, Site } from '@/portfolio/model.ts';
import { loadPortfolio } from './portfolio.ts';

/** What the head, header and footer of every page show of the portfolio. A change in it makes every page anew. */
export interface Frame {
	site: Pick<Site, 'name' | 'notice' | 'contact' | 'theme'>;
	home: Pick<Organisation, 'name' | 'url'>;
	logo?: string | undefined;
	guides: readonly Pick<GuidePage, 'id' | 'title' | 'inMenu'>[];
	hasLabs: boolean;
}

export async function loadFrame(): Promise<Frame> {
	const { site, home, logo, guides, labs } = await loadPortfolio();
	const { name, notice, contact, theme } = site;
	return {
		site: { name, contact, ...(notice && { notice }), ...(theme && { theme }) },
		home: { name: home.name, ...(home.url && { url: home.url }) },
		logo,
		guides: guides.map(({ id, title, inMenu }) => ({ id, title, inMenu })),
		hasLabs: labs.length > 0,
	};
}
