import type { MdastNode } from 'satteri';
import { expect, test } from 'vitest';
import { reader as inBrowser } from '../../../src/content-check/browser/markdown.ts';
import { elementsOf, htmlParts } from '../../../src/content-check/html.ts';
import { reader } from '../../../src/content-check/markdown.ts';
import { NoMdx } from '../../../src/content-check/markdown-reader.ts';

/** What the check looks at in a tree: kind, line and words, without how words are cut into pieces. */
function outline(node: MdastNode): unknown[] {
	const own = {
		type: node.type,
		line: node.position?.start.line,
		...('url' in node && { url: node.url }),
		...('alt' in node && { alt: node.alt ?? '' }),
		...('depth' in node && { depth: node.depth }),
		...(node.type === 'html' && { value: node.value }),
	};
	const looked = ['heading', 'link', 'linkReference', 'image', 'imageReference', 'definition', 'html', 'code'].includes(node.type);
	return [...(looked ? [own] : []), ...('children' in node ? (node.children as MdastNode[]).flatMap(outline) : [])];
}

const texts = [
	'# Ett\n\n## Två *viktiga* ord\n\nText\n====\n\n#Inte en rubrik\n',
	'Se [a](/a/), [b][c], <https://example.org>, https://example.org/x, www.example.org och mejla kontakt@example.org.\n\n[c]: /c/ "Titel"\n',
	'![En bild](./a.jpg) och ![][b]\n\n[b]: <./b c.jpg>\n',
	'- [ ] en\n- [x] två [länk](/a/)\n\n| a | b |\n|---|---|\n| [c](/c/) | d |\n',
	'En fotnot[^1].\n\n[^1]: Med [länk](/a/).\n',
	'```html\n<script>\n```\n\n`<b>` och <b onclick="x">ja</b>\n\n<div>\n<p>Hej</p>\n\n</div>\n\n<!-- inte\n\nhär -->\n',
	'> citat med [länk](/a/)\n>\n> ## Rubrik i citat\n\n1. ett\n   ## Rubrik i lista\n',
	'Priset är $5 och $6, {klammer}, :::not\n\n~~struket~~ H~2~O och 10^2^\n',
	'[tom]() och [](/a/) och [a]( /b/ "t" ) och \\[nej](/x/)\n',
	'---\n\nRad  \nrad\\\nrad&nbsp;&amp;&lt;\n\n***\n',
];

test.each(texts)('a text is the same in a browser: %j', (text) => {
	expect(outline(inBrowser.markdown(text))).toEqual(outline(reader.markdown(text)));
});

const html = [
	'<script>alert(1)</script>',
	'<a href="java&#115;cript:alert(1)">a</a><a href="/b/">b</a>',
	'<IMG SRC="a.jpg" onError=x>',
	'<svg><a xlink:href="javascript:x"></a><foreignObject></foreignObject><style></style></svg>',
	'<iframe srcdoc="<script>">',
	'<form action="javascript:x"><input formaction="javascript:y"></form>',
	'<base href="x"><meta http-equiv="refresh"><link rel="x"><object data="javascript:x">',
	'<template><script></script></template>',
	'<math><mtext><b onclick="x"></b></mtext></math>',
	'<table><tr><td onclick="x">a</table>',
	'<noscript><img src=x onerror=y></noscript>',
	'<video poster="javascript:x"><source srcset="javascript:y"></video>',
	'<frameset><frame src="x"></frameset>',
	'<body onload="x">',
];

test.each(html)('HTML is the same in a browser: %s', (text) => {
	const parts = ({ page, html: read }: typeof reader) => [
		htmlParts(elementsOf(read(text))),
		htmlParts(elementsOf(page(`Text\n\n${text}\n\nText`))).faults,
		htmlParts(elementsOf(page(`Text ${text} text`))).faults,
	];

	expect(parts(inBrowser)).toEqual(parts(reader));
});

test('MDX is refused in a browser', () => {
	expect(() => inBrowser.mdx('Text')).toThrow(NoMdx);
});
