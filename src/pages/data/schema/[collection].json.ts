import type { APIRoute } from 'astro';
import { address } from '@/portfolio/addresses.ts';
import { jsonSchemaOf } from '@/portfolio/json-schema.ts';
import { collections, type CollectionName } from '@/portfolio/schema/collections.ts';
import { absoluteUrl } from '@/site/url.ts';

export const getStaticPaths = () => Object.keys(collections).map((collection) => ({ params: { collection } }));

export const GET: APIRoute = ({ params }) => {
	const name = params['collection'] as CollectionName;
	return new Response(JSON.stringify({ $id: absoluteUrl(address.schema(name)), ...jsonSchemaOf(name) }, null, '\t'));
};
