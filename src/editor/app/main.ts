import CMS, { type CmsConfig } from '@sveltia/cms';
import type { Surroundings } from '../../content-check/check-file.ts';
import { editorFiles } from '../files.ts';
import { checkBeforeSave, today } from './check-before-save.ts';
import { registerFormats } from './formats.ts';
import { registerPreview } from './preview.ts';
import { preparePractice, showPracticeNotice } from './practice.ts';

const read = async <Data>(name: string): Promise<Data> => {
	const answer = await fetch(new URL(name, document.baseURI));
	if (!answer.ok) throw new Error(`${name}: ${answer.status}`);
	return (await answer.json()) as Data;
};

const [config, surroundings, styles] = await Promise.all([
	read<CmsConfig>(editorFiles.config),
	read<Surroundings>(editorFiles.surroundings),
	read<string[]>(editorFiles.styles),
]);
if (config.backend.name === 'test-repo') {
	await preparePractice(await read(editorFiles.practice));
	showPracticeNotice();
}
registerFormats(CMS);
CMS.registerEventListener(checkBeforeSave(surroundings));
registerPreview(CMS, styles, today);
await CMS.init({ config });

/** The editor locks the size of the page on a telephone; somebody who needs larger letters has to be able to enlarge it (WCAG 1.4.4). */
for (const meta of document.querySelectorAll<HTMLMetaElement>('meta[name="viewport"]'))
	meta.content = meta.content.replace(/,\s*maximum-scale=[\d.]+/, '');
