import { describe, expect, test } from 'vitest';
import { toSite } from '../../../src/portfolio/from-content.ts';
import { siteSchema } from '../../../src/portfolio/schema/site.ts';

const site = (keys: object) =>
	toSite(
		siteSchema.parse({
			namn: 'Innovationsportföljen',
			undertitel: 'Så gör vi nytt',
			organisation: 'exempelkommun',
			adress: 'https://innovation.example.org',
			kontakt: { roll: 'Redaktionen', epost: 'redaktionen@example.org' },
			licens: { metadata: 'CC0 1.0', texter: 'CC BY 4.0' },
			tillsyn: { namn: 'Digg', anmalan: 'https://www.digg.se/tdosanmalan' },
			...keys,
		}),
	);

describe('how texts are changed', () => {
	test('is known without a word about it: main, content, and a review before publication', () => {
		expect(site({ kodforrad: 'https://github.com/kommunen/portfolj' }).editing).toEqual({
			host: 'github',
			branch: 'main',
			folder: 'content',
			review: true,
		});
	});

	test('is what webbplats.yaml says', () => {
		const redigering = {
			vard: 'forgejo',
			gren: 'publicerat',
			mapp: '.',
			granskning: false,
			inloggning: 'https://inloggning.example.org',
			klient: 'abc123',
		};

		expect(site({ kodforrad: 'https://git.kommunen.se/p', redigering }).editing).toEqual({
			host: 'forgejo',
			branch: 'publicerat',
			folder: '.',
			review: false,
			signIn: 'https://inloggning.example.org',
			client: 'abc123',
		});
	});

	test.each([
		['https://github.com/k/p', 'github'],
		['https://gitlab.com/k/p', 'gitlab'],
		['https://gitlab.kommunen.se/p', 'gitlab'],
		['https://codeberg.org/k/p', 'forgejo'],
		['https://forgejo.kommunen.se/k/p', 'forgejo'],
		['https://gitea.kommunen.se/k/p', 'forgejo'],
		['https://git.kommunen.se/p', 'github'],
		['https://notgitlab.com/p', 'github'],
	])('the address %s is that of %s', (kodforrad, host) => {
		expect(site({ kodforrad }).editing.host).toBe(host);
	});
});
