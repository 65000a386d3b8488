import { z } from 'zod';
import type { BuiltPage } from './built-site.ts';

const absolute = z.httpUrl();
const publisher = z.object({ '@type': z.enum(['GovernmentOrganization', 'Organization']), name: z.string().min(1) });
const day = z.iso.date();

/** The least that each type says for a search engine to make use of it (schema.org). Unknown types fail: they have no shape here yet. */
const shapes = {
	Article: z.object({
		headline: z.string().min(1),
		url: absolute.optional(),
		mainEntityOfPage: z.union([absolute, z.object({ '@id': absolute })]).optional(),
		inLanguage: z.literal('sv'),
		datePublished: day,
		dateModified: day,
		publisher,
	}),
	BreadcrumbList: z.object({
		itemListElement: z
			.array(z.object({ '@type': z.literal('ListItem'), position: z.int().min(1), name: z.string().min(1), item: absolute.optional() }))
			.min(1),
	}),
	Dataset: z.object({
		name: z.string().min(1),
		description: z.string().min(50, 'Google asks for at least 50 characters.'),
		license: z.string().min(1),
		distribution: z.array(z.object({ '@type': z.literal('DataDownload'), contentUrl: absolute, encodingFormat: z.string().min(1) })).min(1),
	}),
	WebSite: z.object({ name: z.string().min(1), url: absolute }),
} as const;

/** A block holds one thing, a list of things, or a `@graph` of them. */
const things = (data: unknown): unknown[] => {
	if (Array.isArray(data)) return data.flatMap(things);
	const graph = (data as { '@graph'?: unknown } | null)?.['@graph'];
	return graph === undefined ? [data] : things(graph);
};

const jsonLdBlocks = ({ document }: BuiltPage): string[] =>
	[...document.querySelectorAll('script[type="application/ld+json"]')].map((block) => block.textContent ?? '');

/** What a page says of itself as data, by type. */
export const jsonLdTypes = (page: BuiltPage): string[] =>
	jsonLdBlocks(page)
		.flatMap((block) => things(JSON.parse(block)))
		.map((thing) => String((thing as { '@type'?: unknown })['@type']));

/** What is wrong with a page's JSON-LD, a line each. */
export const jsonLdFaults = (page: BuiltPage): string[] => jsonLdBlocks(page).flatMap(faultsOfBlock);

function faultsOfBlock(block: string): string[] {
	let data: unknown;
	try {
		data = JSON.parse(block);
	} catch {
		return ['JSON-LD that is not JSON'];
	}
	const context = (Array.isArray(data) ? data[0] : data)?.['@context'];
	return [
		...(context === 'https://schema.org' ? [] : [`JSON-LD with the context ${context}`]),
		...things(data).flatMap((thing) => {
			const type = (thing as { '@type'?: string } | null)?.['@type'] ?? 'no type';
			const shape = Object.hasOwn(shapes, type) ? shapes[type as keyof typeof shapes] : undefined;
			const result = shape?.safeParse(thing);
			if (!result) return [`JSON-LD of a type without a shape: ${type}`];
			return result.success ? [] : result.error.issues.map(({ path, message }) => `${type} ${path.join('.')}: ${message}`);
		}),
	];
}
