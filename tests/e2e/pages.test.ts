import { HtmlValidate } from 'html-validate';
import { describe, expect, inject, test } from 'vitest';
import htmlRules from '../../.htmlvalidate.mjs';
import { publicAddress } from '../../src/site/settings.ts';
import { hasFile, readSite } from '../support/built-site.ts';
import { jsonLdTypes } from '../support/json-ld.ts';
import { brokenLinks } from '../support/links.ts';
import { pageChecks } from '../support/page-checks.ts';
import { kindNames, kindOf, publishedFiles, sampleOf } from '../support/page-kinds.ts';

const { site: origin, base } = publicAddress();
const site = readSite(inject('siteFolder'), base);

describe('every page', () => {
	test.for(pageChecks)('$name', ({ faults }) => {
		expect(faults(site)).toEqual([]);
	});

	test('is valid HTML', { timeout: 60_000 }, async () => {
		const validator = new HtmlValidate(htmlRules);
		const faults: string[] = [];
		for (const { address, html } of site.pages) {
			// What stands in a <template> is no part of the page until the browser has filled it in.
			const page = html.replace(/<template[\s\S]*?<\/template>/g, '');
			const { results } = await validator.validateString(page);
			for (const { ruleId, message, line, column } of results.flatMap(({ messages }) => messages))
				faults.push(`${address}:${line}:${column} ${ruleId}: ${message}`);
		}
		expect(faults).toEqual([]);
	});

	test('links only to what exists, to the very place on the page', () => {
		expect(brokenLinks(site, origin)).toEqual([]);
	});

	test('of every kind in the list is in the build', () => {
		const built = new Set(site.pages.map(({ address }) => kindOf(address)));
		expect(kindNames.filter((kind) => !built.has(kind))).toEqual([]);
	});
});

test('the files beside the pages are published', () => {
	expect(publishedFiles.filter((file) => !hasFile(site, file))).toEqual([]);
});

test.for([
	['start', ['WebSite']],
	['case', ['Article', 'BreadcrumbList']],
	['openData', ['Dataset']],
] as const)('the page of the kind %s says what it is to search engines', ([kind, types]) => {
	expect(jsonLdTypes(sampleOf(site, kind))).toEqual(expect.arrayContaining([...types]));
});
