/** `npm run compounds [-- --dir <folder>]`: how the search splits the words of a built site, for an editor to look over. */
import { parseArgs } from 'node:util';
import { decompounder } from '../search-build/compounds.ts';
import { readDictionary } from '../search-build/dictionary.ts';
import { readSitePages } from '../search-build/site-pages.ts';
import { countWords } from '../search-build/site-words.ts';
import { readSearchLists } from '../search-build/word-lists.ts';
import { contentFolder } from '../site/settings.ts';
import { builtFolder } from './built-folder.ts';

const { values } = parseArgs({ options: { dir: { type: 'string', default: 'dist' } } });
const { words } = countWords(readSitePages(builtFolder(values.dir)));
const split = decompounder(await readDictionary(), words, readSearchLists(contentFolder));
const compounds = [...words.keys()].map((word) => split(word)).filter((parts) => parts.length > 1);
console.log(
	compounds
		.map((parts) => parts.join('|'))
		.sort((a, b) => a.localeCompare(b, 'sv'))
		.join('\n'),
);
console.log(
	`\n${compounds.length} av ${words.size} ord delas. Fel? Skriv ordet i sok/delas-inte.yaml, eller med rätt fogar i sok/delas-sa.yaml.`,
);
