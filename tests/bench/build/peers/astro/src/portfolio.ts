import { getCollection } from 'astro:content';
import codes from '../shared/codes.js';
import { siteOf } from '../shared/lists.js';

const [cases, needs, organisations, labs] = await Promise.all([
	getCollection('exempel'),
	getCollection('behov'),
	getCollection('organisationer'),
	getCollection('ideslussar'),
]);

export const entries = { cases, needs, organisations, labs };
export const site = siteOf(entries, codes);
