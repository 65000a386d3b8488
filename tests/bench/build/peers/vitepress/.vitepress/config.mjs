import { defineConfig } from 'vitepress';

export default defineConfig({
	lang: 'sv',
	title: 'Innovationsportföljen',
	cleanUrls: true,
	ignoreDeadLinks: true,
	themeConfig: {
		nav: [
			{ text: 'Exempel', link: '/exempel/' },
			{ text: 'Behov', link: '/behov/' },
			{ text: 'Inriktningar', link: '/inriktning/' },
			{ text: 'Organisationer', link: '/organisationer/' },
			{ text: 'Idéslussar', link: '/ideslussar/' },
		],
	},
});
