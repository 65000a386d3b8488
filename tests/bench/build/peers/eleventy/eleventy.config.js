import { load } from 'js-yaml';
import { readdirSync, readFileSync } from 'node:fs';
import codes from './shared/codes.js';
import { siteOf } from './shared/lists.js';

const organisations = readdirSync('organisationer')
	.sort()
	.map((file) => ({ id: file.replace('.yaml', ''), data: load(readFileSync(`organisationer/${file}`, 'utf8')) }));

export default function (config) {
	let site;
	let dataOf;
	const portfolio = (api) => {
		const entries = (name) => api.getFilteredByTag(name).map((page) => ({ id: page.fileSlug, data: page.data }));
		return { cases: entries('exempel'), needs: entries('behov'), organisations, labs: entries('ideslussar') };
	};
	// Made once a build: every collection is asked for before the first page is written.
	config.addCollection('lists', (api) => {
		const all = portfolio(api);
		site = siteOf(all, codes);
		dataOf = new Map(all.cases.map(({ id, data }) => [id, data]));
		return site.lists();
	});
	config.addCollection('organisations', () => organisations);
	config.addFilter('sections', (id) => site.sections(dataOf.get(id)));
	config.addFilter('casesOfNeed', (id) => site.casesOfNeed(id));
	config.addFilter('casesOfOrganisation', (id) => site.casesOfOrganisation(id));
	config.addFilter('casesOfLab', (data) => site.casesOfLab(data));
	config.addFilter('latest', () => site.latest());
	config.addPassthroughCopy('src/site.css');
	return { dir: { input: 'src', output: 'dist' } };
}
