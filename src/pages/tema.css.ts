import type { APIRoute } from 'astro';
import { loadPortfolio } from '@/data/portfolio.ts';

/**
 * The municipality's own colour, when `webbplats.yaml` names one. The stylesheet locks its lightness.
 * `:root` twice: Astro links the site's own stylesheet after this one, and its default must lose.
 */
export const GET: APIRoute = async () => {
	const { site } = await loadPortfolio();
	return new Response(site.theme?.colour ? `:root:root{--municipality:${site.theme.colour}}` : '');
};
