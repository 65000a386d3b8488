import { describe, expect, test } from 'vitest';
import { compareAddresses, publishedAddresses, readAddresses } from '../../../src/release/addresses.ts';

describe('the addresses a site promises to keep', () => {
	test('are its pages, and the files others fetch', () => {
		const files = [
			'index.html',
			'exempel/ett/index.html',
			'redigera/index.html',
			'rss.xml',
			'data/portfolj.json',
			'data/schema/exempel.json',
			'.well-known/security.txt',
		];

		expect(publishedAddresses(files)).toEqual([
			'/',
			'/.well-known/security.txt',
			'/data/portfolj.json',
			'/data/schema/exempel.json',
			'/exempel/ett/',
			'/redigera/',
			'/rss.xml',
		]);
	});

	test('are not what only the pages ask for, what was written for a host, or the page that says there is none', () => {
		const files = [
			'404.html',
			'_astro/Frame.abc.css',
			'pagefind/pagefind.js',
			'sok/ord.sv_1.bin',
			'sitemap-0.xml',
			'og.png',
			'index.html.br',
			'exempel/ett/index.html.gz',
			'_headers',
		];

		expect(publishedAddresses(files)).toEqual([]);
	});
});

describe('a new version beside the ones before', () => {
	test('keeps every address there ever was, in order, once', () => {
		const { ever, added, lost } = compareAddresses(['/', '/b/', '/c/'], ['/', '/b/']);

		expect(ever).toEqual(['/', '/b/', '/c/']);
		expect(added).toEqual(['/c/']);
		expect(lost).toEqual([]);
	});

	test('has lost the address that has no page any more', () => {
		expect(compareAddresses(['/'], ['/', '/exempel/borta/']).lost).toEqual(['/exempel/borta/']);
	});

	test('has not lost one that somebody has decided to end, which stays on the list', () => {
		const { lost, ever } = compareAddresses(['/'], ['/', '/exempel/borta/'], ['/exempel/borta/']);

		expect(lost).toEqual([]);
		expect(ever).toEqual(['/', '/exempel/borta/']);
	});
});

test('a list is read with the reasons beside its addresses, empty lines and the line ends of any system', () => {
	expect(readAddresses('/exempel/borta/ Gallrat, beslut KS 2026-12\r\n\r\n  /behov/b/\t\n')).toEqual(['/exempel/borta/', '/behov/b/']);
});
