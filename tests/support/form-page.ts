import type { Page } from 'playwright-core';
import { at, newPage, watch, type Traces } from './browser-page.ts';
import { FormDriver } from './form-driver.ts';
import { contentFiles, giveFolder, type FolderFiles } from './form-folder.ts';

/** What is needed to save a case, and nothing more. */
export const shortCase = {
	titel: 'Äldreboendet på Öland fick tystare nätter',
	ingress: 'Nattpersonalen fick färre falska larm, och den som bor där får hjälp snabbare.',
	organisationer: ['tomelilla-kommun'],
	inriktning: 'forbattring',
	inriktning_skal: 'Samma larm som förut, men bara när det behövs.',
	behov: ['snabbt-besked-om-stod'],
	kallor: [{ titel: 'Uppföljning', utgivare: 'Tomelilla kommun', url: 'https://www.example.org/uppfoljning' }],
	publicerad: '2026-09-01',
	granskad: '2026-09-15',
	body: 'Larmen gick för ofta.',
} as const;

export const shortCaseId = 'aldreboendet-pa-oland-fick-tystare-natter';

/** Today, as the browser has it. */
export const formDay = '2026-11-27';

export interface OpenForm {
	page: Page;
	form: FormDriver;
	traces: Traces;
	/** An address within the form: `collections/exempel/new`. */
	go: (place: string) => Promise<unknown>;
}

/** The form on a laptop without an account, with these files in the folder that is chosen. Shows the list of cases. */
export async function openLocalForm(files: FolderFiles = contentFiles): Promise<OpenForm> {
	const page = await newPage();
	await page.clock.setFixedTime(`${formDay}T10:00:00`);
	const traces = watch(page);
	await giveFolder(page, files);
	await page.goto(at('/redigera/'));
	await page.getByRole('button', { name: 'Arbeta med lokalt repository' }).click();
	await page.getByRole('row').first().waitFor();
	return { page, form: new FormDriver(page, files), traces, go: (place) => page.goto(at(`/redigera/#/${place}`)) };
}
