import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { parse } from 'yaml';
import { collections } from '../../../src/portfolio/schema/collections.ts';
import { writePortfolio } from '../../support/generated-portfolio.ts';

const folder = mkdtempSync(join(tmpdir(), 'portfolio-'));
afterAll(() => rmSync(folder, { recursive: true }));

const read = (name: string) => readFileSync(join(folder, name), 'utf8');
const frontMatter = (name: string) => parse(read(name).split('---\n')[1] ?? '');

test('a generated portfolio follows the schemas', () => {
	writePortfolio(folder, { cases: 30, seed: 3 });

	for (const name of readdirSync(join(folder, 'exempel')))
		expect(collections.exempel.schema.safeParse(frontMatter(`exempel/${name}`)).error?.issues ?? []).toEqual([]);
	for (const name of readdirSync(join(folder, 'behov')))
		expect(collections.behov.schema.safeParse(frontMatter(`behov/${name}`)).error?.issues ?? []).toEqual([]);
	for (const name of readdirSync(join(folder, 'organisationer')))
		expect(collections.organisationer.schema.safeParse(parse(read(`organisationer/${name}`))).error?.issues ?? []).toEqual([]);
	expect(collections.webbplats.schema.safeParse(parse(read('webbplats.yaml'))).error?.issues ?? []).toEqual([]);
	expect(collections.tillganglighet.schema.safeParse(parse(read('tillganglighet.yaml'))).error?.issues ?? []).toEqual([]);
	expect(readdirSync(join(folder, 'exempel'))).toHaveLength(30);
});

test('the same seed gives the same portfolio, another seed another', () => {
	writePortfolio(folder, { cases: 2, seed: 1 });
	const first = read('exempel/exempel-1.md');
	writePortfolio(folder, { cases: 2, seed: 1 });
	expect(read('exempel/exempel-1.md')).toBe(first);
	writePortfolio(folder, { cases: 2, seed: 2 });
	expect(read('exempel/exempel-1.md')).not.toBe(first);
});
