import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';

export default defineConfig({
	site: 'https://innovation.example.org',
	integrations: [
		starlight({
			title: 'Innovationsportföljen',
			locales: { root: { label: 'Svenska', lang: 'sv' } },
			pagefind: false,
			// Never a list of all cases on every page.
			sidebar: [
				{ label: 'Exempel', link: '/exempel/' },
				{ label: 'Behov', link: '/behov/' },
				{ label: 'Inriktningar', link: '/inriktning/' },
				{ label: 'Organisationer', link: '/organisationer/' },
				{ label: 'Idéslussar', link: '/ideslussar/' },
			],
		}),
	],
});
