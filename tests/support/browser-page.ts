import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { afterAll, beforeAll, inject, onTestFinished } from 'vitest';

/** Widths that are looked at: the narrowest WCAG 1.4.10 asks for, and a laptop's. */
export const widths = { narrow: 320, wide: 1280 } as const;

/** Address of a page on the served test site. */
export const at = (address: string): string => inject('siteAddress') + address.slice(1);

let browser: Browser;

/** Call once at the top of a test file: connects to the shared browser. */
export function useBrowser(): void {
	beforeAll(async () => {
		browser = await chromium.connect(inject('browser'));
	});
	afterAll(() => browser.close());
}

/** A fresh, empty browser profile with one page, closed when the test is over. */
export async function newPage(options: BrowserContextOptions = {}): Promise<Page> {
	const context = await browser.newContext({ viewport: { width: widths.wide, height: 900 }, locale: 'sv-SE', ...options });
	onTestFinished(() => context.close());
	return context.newPage();
}

export async function openPage(address: string, options: BrowserContextOptions = {}): Promise<Page> {
	const page = await newPage(options);
	await page.goto(at(address));
	return page;
}

/** What a visit leaves behind or gives away, filled as the page goes on. */
export interface Traces {
	/** Errors in the console, CSP violations among them, and uncaught errors. */
	errors: string[];
	/** Addresses asked for at other hosts than the site's own. */
	elsewhere: string[];
}

/** Chromium's own word when it leaves out the fade between two pages. No script of the site has to do with it. */
const skippedTransition = /ViewTransition opt-in disabled/;

export function watch(page: Page): Traces {
	const traces: Traces = { errors: [], elsewhere: [] };
	const own = new URL(inject('siteAddress')).origin;
	page.on('console', (message) => message.type() === 'error' && traces.errors.push(message.text()));
	page.on('pageerror', (error) => {
		if (!skippedTransition.test(error.message)) traces.errors.push(error.message);
	});
	page.on('request', (request) => {
		const { origin, protocol } = new URL(request.url());
		if (/^(https?|wss?):$/.test(protocol) && origin !== own) traces.elsewhere.push(request.url());
	});
	return traces;
}

/** True where the page is wider than the window, so that a reader must scroll sideways. */
export const overflows = (page: Page): Promise<boolean> =>
	page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);
