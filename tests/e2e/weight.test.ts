import { expect, inject, test } from 'vitest';
import { median, pageWeight } from '../../src/site/page-weight.ts';
import { publicAddress } from '../../src/site/settings.ts';
import { readSite } from '../support/built-site.ts';
import { kindOf } from '../support/page-kinds.ts';

const kilobyte = 1024;
const { base } = publicAddress();
const site = readSite(inject('siteFolder'), base);
const cases = site.pages
	.filter(({ address }) => kindOf(address) === 'case')
	.map(({ address }) => pageWeight(site.folder, base, `${address.slice(1)}index.html`));

test('a case is light: HTML and CSS at most 14 kB in the middle and 17 kB at most', () => {
	const weights = cases.map(({ html, css }) => html + css);
	console.log(`${cases.length} exempel: median ${median(weights)} byte, tyngst ${Math.max(...weights)} byte (HTML och CSS med gzip)`);

	expect(median(weights)).toBeLessThanOrEqual(14 * kilobyte);
	expect(Math.max(...weights)).toBeLessThanOrEqual(17 * kilobyte);
});

test('the fonts of a first visit weigh at most 60 kB', () => {
	const fonts = cases.map((weight) => weight.fonts);
	console.log(`typsnitt: ${Math.max(...fonts)} byte`);

	expect(Math.min(...fonts)).toBeGreaterThan(0);
	expect(Math.max(...fonts)).toBeLessThanOrEqual(60 * kilobyte);
});
