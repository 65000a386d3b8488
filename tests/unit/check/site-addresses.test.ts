import { expect, test } from 'vitest';
import { siteAddresses } from '../../../src/portfolio/site-addresses.ts';

const addresses = siteAddresses({
	cases: ['ett'],
	needs: ['behov-ett'],
	organisations: ['kommunen'],
	labs: ['slussen'],
	guides: ['delta'],
});

test.each([
	'/',
	'/exempel/ett/',
	'/behov/behov-ett/',
	'/organisationer/kommunen/',
	'/ideslussar/slussen/',
	'/om/delta/',
	'/behov/vems/invanare/',
	'/status/i-bruk/',
	'/globala-mal/17/',
	'/inriktning/blandat/',
	'/data/schema/exempel.json',
	'/rss.xml',
])('%s is an address', (address) => {
	expect(addresses.has(address)).toBe(true);
});

test('unpublished cases have no list, so there is no address for one', () => {
	expect(addresses.has('/status/avpublicerad/')).toBe(false);
});
