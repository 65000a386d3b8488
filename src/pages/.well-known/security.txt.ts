import type { APIRoute } from 'astro';
import { loadPortfolio } from '@/data/portfolio.ts';
import { address } from '@/portfolio/addresses.ts';
import { securityText } from '@/site/security-text.ts';
import { today } from '@/site/settings.ts';
import { absoluteUrl } from '@/site/url.ts';

export const GET: APIRoute = async () => {
	const { site } = await loadPortfolio();
	return new Response(securityText({ email: site.contact.email, canonical: absoluteUrl(address.securityText), today }));
};
